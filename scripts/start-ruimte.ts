import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import type { runHost as RunHost } from '../src/host/run.ts'
import { hasDisplay } from '../src/host/window.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { electronBinary } from './electron-binary.ts'

const root = join(import.meta.dirname, '..')
const help = `npm start -- [flags]
  --browser        open in a browser window, also where Electron is installed
  --electron       open in Electron or not at all
  --demo           a throw-away vault with a demo team
  --no-open        print the address instead of opening a window
  --rebuild-index  make lists and search index anew, without a window`

type Flags = Record<'browser' | 'electron' | 'demo' | 'no-open' | 'rebuild-index' | 'help', boolean>

/** Starts Ruimte by the best way there is here and waits until it ends. @returns the exit code */
export async function start(args: string[]): Promise<number> {
  const flags = readFlags(args)
  if (!flags || flags.help) {
    console.log(help)
    return flags ? 0 : 1
  }
  const binary = electronBinary()
  if (flags.electron && !binary) {
    console.error('Electron is not installed. "npx install-electron" fetches it once (about 110 MB, from GitHub).')
    return 1
  }
  if (!buildWhenStale(root)) return 1
  const inBrowser = flags.browser || flags['no-open'] || flags['rebuild-index']
  if (binary && !inBrowser && (flags.electron || hasDisplay())) return runElectron(binary, flags)
  if (!binary && !inBrowser) {
    console.log(
      '[ruimte] Electron is not installed here, so Ruimte runs in a browser; "npx install-electron" once gives the desktop window.',
    )
  }
  return runBrowserHost(flags)
}

function readFlags(args: string[]): Flags | undefined {
  const off = { type: 'boolean', default: false } as const
  const options = { browser: off, electron: off, demo: off, 'no-open': off, 'rebuild-index': off, help: off }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

async function runBrowserHost(flags: Flags): Promise<number> {
  const built = pathToFileURL(join(root, 'out', 'main', 'host.js')).href
  const { runHost } = (await import(built)) as { runHost: typeof RunHost }
  const passed = (['demo', 'no-open', 'rebuild-index'] as const).filter((name) => flags[name])
  return runHost(
    passed.map((name) => `--${name}`),
    join(root, 'out', 'renderer'),
  )
}

function runElectron(binary: string, flags: Flags): Promise<number> {
  const environment = { ...process.env }
  // Would turn Electron into a plain Node.
  delete environment['ELECTRON_RUN_AS_NODE']
  // Chromium refuses its sandbox to root; nobody else gives it up.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(binary, [root, ...asRoot, ...(flags.demo ? ['--demo'] : [])], {
    stdio: 'inherit',
    env: environment,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
