import { existsSync } from 'node:fs'
import { after } from 'node:test'
import { chromium } from '@playwright/test'

const installed = process.env.RUIMTE_BROWSER ?? '/usr/bin/chromium'
let launched

/** One Chromium for all boots; each session is a context of its own in it. */
export function browser() {
  launched ??= chromium.launch({
    ...(existsSync(installed) ? { executablePath: installed } : {}),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  return launched
}

after(async () => {
  await (await launched)?.close()
})
