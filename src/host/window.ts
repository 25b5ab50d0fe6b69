import { type ChildProcess, spawn } from 'node:child_process'
import { basename } from 'node:path'

/** Keeps the browser's own traffic, offers and reports away; what a window asks goes to core only. */
const quietly = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,OptimizationHints,Translate',
]

/** Opens an app window (no tabs, no address bar) of an installed Chromium, Chrome or Edge. Ends when its last window closes. */
export function openAppWindow(browser: string, url: string, profileDirectory: string): ChildProcess {
  // A private window keeps nothing on disk: no history, no words of fields, no session to restore.
  const privately = /edge/i.test(basename(browser)) ? '--inprivate' : '--incognito'
  // Chromium refuses its sandbox to root; nobody else gives it up.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profileDirectory}`,
      privately,
      '--class=Ruimte',
      '--window-size=1240,840',
      ...quietly,
      ...asRoot,
    ],
    { stdio: 'ignore' },
  )
}

/** Hands an address to the browser that the person uses; its ticket is spent as soon as that browser opens it. */
export function openInDefaultBrowser(address: string): Promise<boolean> {
  const [command, ...given] = defaultBrowserCommand()
  return new Promise((resolve) => {
    const child = spawn(command, [...given, address], { stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

function defaultBrowserCommand(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}

/** Whether a window would be seen: there is a screen, and the person sits before it. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (environment['SSH_CONNECTION'] || environment['SSH_TTY']) return false
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}
