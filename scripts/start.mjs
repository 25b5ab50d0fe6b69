// npm start: Ruimte in Electron where its binary is, else in a browser window. Never downloads anything.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? '.', '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** What must be there before the first line of the program itself can run; undefined when all is. */
function missing() {
  if (!existsSync(join(root, 'node_modules', 'electron-vite'))) {
    return 'Ruimte\'s parts are not installed yet. Run "npm ci" once, then "npm start".'
  }
  if (major > 22 || (major === 22 && minor >= 18)) return undefined
  return process.platform === 'darwin'
    ? `Ruimte needs Node 22.18 or newer, this is ${process.version}. Install a newer one from https://nodejs.org.`
    : `Ruimte needs Node 22.18 or newer, this is ${process.version}. "npm start" uses the one that "npm ci" installed; run it that way.`
}

const sentence = missing()
if (sentence) {
  console.error(sentence)
  process.exit(1)
}
const { start } = await import('./start-ruimte.ts')
process.exit(await start(process.argv.slice(2)))
