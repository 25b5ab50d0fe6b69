import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './src/host/find-browser.ts'
import { modulePath } from './tests/module-path.ts'

if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error(
    `Ruimte's tests need Node 22 or newer, this is ${process.version}; run them with "npm test" or "npx vitest".`,
  )
}

const chromium = findBrowser()

export default defineConfig({
  test: {
    reporters: ['default', ...(process.env['RUIMTE_TEST_REPORT'] ? ['json'] : [])],
    ...(process.env['RUIMTE_TEST_REPORT'] ? { outputFile: { json: process.env['RUIMTE_TEST_REPORT'] } } : {}),
    projects: [
      {
        plugins: [modulePath()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{shared,core,host,main}/**/*.test.ts', 'tests/*.test.ts', 'tests/security/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react({ compiler: true })],
        // Every dependency is prepared before the first test; one found later would reload the page under a test.
        optimizeDeps: { entries: ['src/renderer/**/*.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['src/renderer/**/*.test.{ts,tsx}'],
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
