import { execSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { findBrowser } from '../src/host/find-browser.ts'

const attempt = (command: string) => {
  try {
    console.log(`No Chromium, Chrome or Edge found. Trying: ${command}`)
    execSync(command, { stdio: 'inherit' })
  } catch {
    // The next way, or the advice at the end.
  }
}

/** A browser for the tests: an installed one, else one that is installed now. @returns its program's path */
export function ensureBrowser(): string | undefined {
  const installed = () =>
    findBrowser() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  if (installed()) return installed()
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (isDebianRoot) attempt('apt-get update -q && apt-get install -y -q chromium')
  if (!installed()) attempt('npx playwright install chromium')
  if (!installed()) {
    console.error(
      'The tests need a Chromium, Chrome or Edge. On Debian: "sudo apt-get install chromium". Elsewhere: install Chrome, ' +
        'or set RUIMTE_BROWSER to the path of such a browser.',
    )
  }
  return installed()
}
