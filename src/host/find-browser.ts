import { existsSync } from 'node:fs'
import { join } from 'node:path'

const windowsBases = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']

function places(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (process.platform === 'win32') {
    return windowsBases.flatMap((name) => {
      const base = process.env[name]
      if (!base) return []
      return [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
    })
  }
  const inSystem = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
  // The snap goes before `chromium-browser`, which on Ubuntu is a script that starts the snap.
  return [...inSystem.map((name) => join('/usr/bin', name)), '/snap/bin/chromium', '/usr/bin/chromium-browser']
}

/** An installed Chromium, Chrome or Edge that can open an app window; `RUIMTE_BROWSER` goes before all. */
export function findBrowser(): string | undefined {
  return process.env['RUIMTE_BROWSER'] ?? places().find((place) => existsSync(place))
}
