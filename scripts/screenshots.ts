import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import type * as BuiltHost from '#host/index.ts'
import type { RunningHost } from '#host/server.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { roomPlaces } from './screenshot-rooms.ts'
import { showSession, type Places, placesIn } from './screenshot-places.ts'

// npm run screenshots                 the pictures of the README, into docs/screenshots
// npm run screenshots -- --all DIR    every page in both languages and themes, wide and narrow, to look at;
//                                     --only TEXT the pages with that in their name, --as TEXT as in nl-dark-390
const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    only: { type: 'string', default: '' },
    as: { type: 'string', default: '' },
  },
})
const root = resolve(import.meta.dirname, '..')

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }

interface Shot {
  readonly place: string
  readonly language: 'nl' | 'en'
  readonly theme: 'light' | 'dark'
  readonly size: { readonly width: number; readonly height: number }
  readonly file: string
}

function readmeShots(): Shot[] {
  const shot = (place: string, theme: Shot['theme']): Shot => {
    const file = join(root, 'docs/screenshots', `${place}-nl-${theme}.png`)
    return { place, language: 'nl', theme, size: wide, file }
  }
  return [shot('today', 'light'), shot('dilemma', 'light'), shot('session', 'light'), shot('search', 'dark')]
}

function allShots(directory: string, places: Places): Shot[] {
  const only = values.only.split(',')
  const names = Object.keys(places).filter((place) => only.some((part) => place.startsWith(part)))
  const shots = names.flatMap((place) =>
    (['nl', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        [wide, narrow].map((size) => {
          const file = join(resolve(directory), `${place}-${language}-${theme}-${size.width}.png`)
          return { place, language, theme, size, file }
        }),
      ),
    ),
  )
  return shots.filter(({ file }) => file.includes(`-${values.as}`))
}

/** What is done on a page before its picture. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  search: async (page) => {
    await page.getByRole('combobox').first().fill('te vroeg')
    await page.waitForTimeout(500)
  },
  filters: async (page) => {
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.waitForTimeout(500)
  },
  palette: async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('te vroeg')
    await page.waitForTimeout(500)
  },
}

async function take(page: Page, host: RunningHost, places: Places, shot: Shot): Promise<void> {
  await host.core.client.preferences.set({ language: shot.language, theme: shot.theme })
  await page.setViewportSize(shot.size)
  await page.goto(`${host.origin}/#${places[shot.place]}`)
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(600) // fonts, the editor, the circle at rest
  await acts[shot.place]?.(page)
  await page.screenshot({ path: shot.file })
}

const executablePath = ensureBrowser()
if (!executablePath) process.exit(1)
const built: string = pathToFileURL(join(root, 'out/main/host.js')).href
const { startHost, startDemo } = (await import(built)) as typeof BuiltHost
const vaultDirectory = mkdtempSync(join(tmpdir(), 'ruimte-screenshots-'))
const options = {
  vaultDirectory,
  rendererDirectory: join(root, 'out/renderer'),
  keyDerivation: 'quick-for-tests' as const,
}
const host = await startHost(options)
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
try {
  await startDemo(host.core.context, 'nl')
  await showSession(host.core.client)
  const { client } = host.core
  const places = { ...(await placesIn(client)), ...(values.all ? await roomPlaces(client) : {}) }
  const shots = values.all ? allShots(values.all, places) : readmeShots()
  mkdirSync(values.all ?? join(root, 'docs/screenshots'), { recursive: true })
  const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' })
  await page.goto(host.address())
  for (const shot of shots) await take(page, host, places, shot)
} finally {
  await browser.close()
  await host.close()
  rmSync(vaultDirectory, { recursive: true, force: true })
}
