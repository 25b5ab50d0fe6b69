// npm run e2e:electron: the desktop window in the real Electron, where its binary is.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale } from './build-when-stale.ts'
import { electronBinary } from './electron-binary.ts'

const root = join(import.meta.dirname, '..')

function run(): number {
  if (!electronBinary()) {
    console.log('Skipped: the Electron binary is not installed here. "npx install-electron" fetches it.')
    return 0
  }
  if (!buildWhenStale(root)) return 1
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(root, 'tests', 'e2e-electron', 'playwright.config.ts')
  const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', config], {
    cwd: root,
    stdio: 'inherit',
  })
  return status ?? 1
}

process.exitCode = run()
