import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { bodyOf } from '#core/documents/document-body.ts'
import { findBrowser } from '#host/find-browser.ts'
import type * as BuiltHost from '#host/index.ts'
import type { RunningHost } from '#host/server.ts'
import type { EditorId } from '#shared/ids.ts'
import { DutchLikeText } from './dutch-like.ts'
import { percentiles, printLine } from './measure.ts'

const WORDS = 5000
const OPENINGS = 9
const KEYS = 200
const out = resolve(import.meta.dirname, '../../out')
const title = 'Een lang verhaal'

async function startWithLongDilemma(vaultDirectory: string): Promise<{ host: RunningHost }> {
  const built: string = pathToFileURL(join(out, 'main/host.js')).href
  const { startHost } = (await import(built)) as typeof BuiltHost
  const rendererDirectory = join(out, 'renderer')
  const host = await startHost({ vaultDirectory, rendererDirectory, keyDerivation: 'quick-for-tests' })
  const { client } = host.core
  const owner = {
    ownerName: 'Bilal',
    passphrase: 'zeven stille fietsen',
    language: 'nl' as const,
    contents: 'empty' as const,
  }
  const { recoveryWords } = await client.vault.create(owner)
  await client.vault.confirmRecovery({ words: [0, 1].map((place) => ({ place, word: recoveryWords[place] ?? '' })) })
  const { id } = await client.dilemmas.create({ language: 'nl' })
  const doc = new Y.Doc()
  doc.getMap('meta').set('title', title)
  bodyOf(new DutchLikeText(5).paragraphs(WORDS).map((text) => ({ type: 'paragraph', text })))(doc)
  await client.documents.push({ id, editor: randomUUID() as EditorId, update: Y.encodeStateAsUpdate(doc) })
  return { host }
}

/** From the click on a line of the list until the whole text stands there and takes a caret. */
async function openingMs(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = '#/dilemmas'))
  const line = page.getByRole('link', { name: title }).first()
  await line.waitFor()
  return line.evaluate(async (link: HTMLElement) => {
    const began = performance.now()
    link.click()
    for (;;) {
      const editable = document.querySelector<HTMLElement>('[contenteditable="true"]')
      if (editable && editable.querySelectorAll('p').length > 40) {
        editable.focus()
        return performance.now() - began
      }
      await new Promise(requestAnimationFrame)
    }
  })
}

/** From each key until the frame after it was painted. */
async function keystrokesMs(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const samples: number[] = []
    Object.assign(window, { keystrokes: samples })
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now()
        requestAnimationFrame(() => {
          const painted = new MessageChannel()
          painted.port1.onmessage = () => samples.push(performance.now() - began)
          painted.port2.postMessage(null)
        })
      },
      true,
    )
  })
  await page.locator('[contenteditable="true"]').click()
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('abcdefghij klmnop'.charAt(key % 17), { delay: 12 })
  await page.waitForTimeout(200)
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes)
}

/** A document of 5,000 words: open to first caret (goal: 150 ms), keystroke to paint (goal: p95 16 ms). With DevTools attached. */
export async function run(): Promise<void> {
  const vaultDirectory = mkdtempSync(join(tmpdir(), 'ruimte-bench-'))
  const executablePath = findBrowser()
  const { host } = await startWithLongDilemma(vaultDirectory)
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await page.goto(host.address())
    await openingMs(page) // the first also loads the editor
    const openings: number[] = []
    for (let count = 0; count < OPENINGS; count++) openings.push(await openingMs(page))
    printLine({ bench: 'editor', metric: 'open-to-caret', words: WORDS, ...percentiles(openings) })
    printLine({ bench: 'editor', metric: 'keystroke-to-paint', words: WORDS, ...percentiles(await keystrokesMs(page)) })
  } finally {
    await browser.close()
    await host.close()
    rmSync(vaultDirectory, { recursive: true, force: true })
  }
}
