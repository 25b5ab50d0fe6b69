import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './src/host/find-browser.ts'
import { browserDependencies } from './tests/browser-dependencies.ts'
import { modulePath } from './tests/module-path.ts'

if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error(
    `Ruimte's tests need Node 22 or newer, this is ${process.version}; run them with "npm test" or "npx vitest".`,
  )
}

const chromium = findBrowser()

const leftOut = [
  ...(process.env['RUIMTE_NIGHTLY'] ? [] : ['**/*.nightly.test.ts']),
  // Set by `npm test` where there is no nats-server and none can be had.
  ...(process.env['RUIMTE_WITHOUT_RELAY'] ? ['**/nats/*.test.ts', '**/by-relay.test.ts'] : []),
]

/** What should come true comes later on a machine that has more to do. A run that is expected to fail can be given less. */
const patienceMs = Number(process.env['RUIMTE_PATIENCE_MS'] ?? 30_000)
const patience = {
  setupFiles: './tests/patience.ts',
  provide: { patienceMs },
  expect: { poll: { timeout: patienceMs } },
  testTimeout: 6 * patienceMs,
  hookTimeout: 6 * patienceMs,
}

export default defineConfig({
  test: {
    // A file waits for its disk or its window much of the time, so every core gets one, also on a machine with two.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: ['default', ...(process.env['RUIMTE_TEST_REPORT'] ? ['json'] : [])],
    ...(process.env['RUIMTE_TEST_REPORT'] ? { outputFile: { json: process.env['RUIMTE_TEST_REPORT'] } } : {}),
    projects: [
      {
        plugins: [modulePath()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{shared,core,host,main}/**/*.test.ts', 'tests/*.test.ts', 'tests/security/**/*.test.ts'],
          exclude: leftOut,
          globalSetup: './tests/global-setup.ts',
          // Nothing here keeps anything between files but what was loaded, which need not be loaded again.
          isolate: false,
          ...patience,
        },
      },
      {
        plugins: [react({ compiler: true })],
        optimizeDeps: { include: browserDependencies() },
        test: {
          name: 'browser',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--lang=nl',
                ],
              },
            }),
          },
        },
      },
    ],
  },
})
