import { defineConfig } from '@playwright/test'

/** The desktop window in the real Electron; `npm run e2e:electron` runs it where the binary is. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  outputDir: '../../test-results',
})
