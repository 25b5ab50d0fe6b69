import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/host/find-browser.ts'

const browser = findBrowser()
const timezoneId = 'Europe/Amsterdam'
// Core runs in the tests' processes and reads the day there. On somebody's computer it is the day of the window too.
process.env['TZ'] = timezoneId

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/global-setup.ts',
  // The built program is run as it was built: rewriting it took seconds before the first journey.
  build: { external: ['**/out/**'] },
  workers: 2,
  fullyParallel: true,
  // On a machine that is slow or has more to do all takes longer; only what fails waits for so long.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // Journeys that repeat another in a second language, or take minutes, wait for `npm run test:nightly`.
  ...(process.env['RUIMTE_NIGHTLY'] ? {} : { grepInvert: /@nightly/ }),
  // Set by `npm test` where there is no nats-server and none can be had.
  ...(process.env['RUIMTE_WITHOUT_RELAY'] ? { testIgnore: '**/relay.e2e.ts' } : {}),
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId,
    reducedMotion: 'reduce',
    // A trace would hold what a test types; that is made-up text, kept only of what failed.
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
