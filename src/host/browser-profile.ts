import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a browser would like to remember or send, and must not: passphrases, words in fields, spelling, guesses. */
const preferences = {
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  alternate_error_pages: { enabled: false },
  browser: { enable_spellchecking: false },
  net: { network_prediction_options: 2 },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  translate: { enabled: false },
}

/** Where the profile of the app window is; a browser that is a snap can only write in a folder of its own. */
export function profilePlace(browser: string, directory: string): string {
  return browser.startsWith('/snap/')
    ? join(homedir(), 'snap', 'chromium', 'common', 'ruimte')
    : join(directory, 'browser')
}

/** Makes the profile of the app window, apart from the profile that the person browses with. */
export function prepareProfile(directory: string): void {
  const place = join(directory, 'Default')
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const file = join(place, 'Preferences')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(preferences), { mode: 0o600 })
}

/**
 * Writes a page that leads to `address`, so that its ticket does not stand in the list of processes,
 * which everybody on the machine can read.
 *
 * @returns the page's own address, and how to remove it
 */
export function redirectFile(
  directory: string,
  address: string,
): { readonly url: string; readonly remove: () => void } {
  const path = join(directory, `open-${randomUUID()}.html`)
  writeFileSync(path, `<!doctype html><title>Ruimte</title><meta http-equiv="refresh" content="0; url=${address}">\n`, {
    mode: 0o600,
    flag: 'wx',
  })
  return { url: pathToFileURL(path).href, remove: () => rmSync(path, { force: true }) }
}
