import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const built = ['out/main/index.js', 'out/main/host.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const sources = ['src/**/*.{ts,tsx,css,html,json,md}', 'electron.vite.config.ts', 'package-lock.json']

/** Builds the program when it was not built yet or a source is newer than what was built. @returns whether it is there now */
export function buildWhenStale(root: string): boolean {
  if (isFresh(root)) return true
  console.log('[ruimte] Building; this takes a few seconds.')
  // In a process of its own, so that the builder's memory is gone when the program starts.
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
}

function isFresh(root: string): boolean {
  const places = built.map((path) => join(root, path))
  if (!places.every((path) => existsSync(path))) return false
  const oldest = Math.min(...places.map((path) => statSync(path).mtimeMs))
  return globSync(sources, { cwd: root }).every((path) => statSync(join(root, path)).mtimeMs <= oldest)
}
