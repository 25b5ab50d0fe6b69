import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { prepareProfile, profilePlace, redirectFile } from './browser-profile.ts'
import type { Shown } from './control.ts'
import { TICKET_VALID_MS } from './one-time-tickets.ts'
import { openAppWindow, openInDefaultBrowser } from './window.ts'
import type { WindowCount } from './window-count.ts'

/** On macOS a browser outlives its windows, so that closing one shows only by the connection. */
const APP_WINDOW_GRACE_MS = 30_000
/** A browser may put a tab to sleep; coming back to it must not find Ruimte gone. */
const TAB_GRACE_MS = 5 * 60_000
const SLOW_START_MS = 15_000
const LAST_MESSAGES_MS = 300

export interface WindowConfig {
  /** A fresh one-time address. */
  readonly address: () => string
  /** Undefined where no Chromium, Chrome or Edge is installed. */
  readonly browser: string | undefined
  /** Where the profile of the app window is kept. */
  readonly directory: string
  /** False without a display, or when nothing may be opened. */
  readonly mayOpen: boolean
  readonly windows: WindowCount
}

/** Shows Ruimte in the best way there is here: its own window, else a tab, else an address to open. */
export class WindowOpener {
  readonly #config: WindowConfig
  readonly #running = new Set<ChildProcess>()
  readonly #leftovers = new Set<() => void>()
  #closed = false

  constructor(config: WindowConfig) {
    this.#config = config
  }

  readonly show = async (): Promise<Shown> => {
    const { browser, mayOpen, windows, address } = this.#config
    if (mayOpen && browser && (await this.#showAppWindow(browser))) {
      windows.graceMs = APP_WINDOW_GRACE_MS
      return { how: 'window' }
    }
    if (this.#closed) return { how: 'not' }
    if (mayOpen && (await openInDefaultBrowser(address()))) {
      windows.graceMs = TAB_GRACE_MS
      return { how: 'browser' }
    }
    return { how: 'address', address: address() }
  }

  /** Closes the app window and waits until its browser has ended. */
  async close(): Promise<void> {
    this.#closed = true
    for (const remove of this.#leftovers) remove()
    await Promise.all(
      [...this.#running].map((child) => {
        child.kill()
        return once(child, 'exit')
      }),
    )
  }

  /** @returns false when the browser ended with an error before its window came */
  async #showAppWindow(browser: string): Promise<boolean> {
    const { address, directory, windows } = this.#config
    const profile = profilePlace(browser, directory)
    prepareProfile(profile)
    const redirect = redirectFile(profile, address())
    this.#leftovers.add(redirect.remove)
    setTimeout(redirect.remove, TICKET_VALID_MS).unref()
    return this.#follow(openAppWindow(browser, redirect.url, profile), windows)
  }

  #follow(child: ChildProcess, windows: WindowCount): Promise<boolean> {
    this.#running.add(child)
    return new Promise((resolve) => {
      windows.onConnected(() => resolve(true))
      setTimeout(() => resolve(true), SLOW_START_MS).unref()
      child.once('error', () => {
        this.#running.delete(child)
        resolve(false)
      })
      child.once('exit', (code) => {
        this.#running.delete(child)
        resolve(code === 0)
        // A browser that already ran on this profile takes the window over, and ours ends at once: its window may yet come.
        if (code === 0 || windows.everConnected)
          windows.expectWithin(windows.everConnected ? LAST_MESSAGES_MS : SLOW_START_MS)
      })
    })
  }
}
