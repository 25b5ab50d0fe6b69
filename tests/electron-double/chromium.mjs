import { after } from 'node:test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../src/host/find-browser.ts'

const installed = findBrowser()

export const launchOptions = {
  ...(installed ? { executablePath: installed } : {}),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
}

/** The address of a Chromium that runs already, for many short processes one after the other. */
const running = process.env.RUIMTE_SHELL_CHROMIUM

let used

/** One Chromium for all boots; each session of the shell is a context of its own in it. */
export function browser() {
  used ??= running ? chromium.connect(running) : chromium.launch(launchOptions)
  return used
}

after(async () => {
  await (await used)?.close()
})
