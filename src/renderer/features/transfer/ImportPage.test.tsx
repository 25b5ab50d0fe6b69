import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { ImportStep, ReadFile } from '#shared/contract/transfer.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { ImportPage } from './ImportPage.tsx'
import { ImportRun } from './import-run.ts'
import type { ImportEvent } from './import-state.ts'

interface Reading {
  readonly file: number
  readonly name: string
}

const { transfer } = vi.hoisted(() => ({
  transfer: {
    openImport:
      vi.fn<(input: undefined, options: { signal: AbortSignal }) => Promise<AsyncGenerator<{ importId: string }>>>(),
    giveBytes: vi.fn<(input: { file: number; bytes: Uint8Array }) => Promise<unknown>>(),
    readFile: vi.fn<(input: Reading) => Promise<ReadFile>>(),
    bringIn: vi.fn<(input: unknown, options: { signal: AbortSignal }) => Promise<AsyncGenerator<ImportStep>>>(),
  },
}))

// Core is far away from a window's test; what stands here keeps the contract for what this page asks.
vi.mock('#renderer/lib/core.ts', () => ({ client: { transfer } }))

const textOf = (title: string): ReadFile => ({
  outcome: 'text',
  text: { title, opening: `Zo begint ${title}.`, words: 12, kind: null, leftOut: [{ what: 'images', count: 2 }] },
})

async function* idThenSilence(signal: AbortSignal): AsyncGenerator<{ importId: string }> {
  yield { importId: 'een' }
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
}

const id = crypto.randomUUID()

async function* allIn(): AsyncGenerator<ImportStep> {
  yield { type: 'progress', done: 0, of: 2 }
  yield {
    type: 'done',
    documents: [{ file: 0, id: id as never, kind: 'journal', title: 'week 1' }],
    alreadyHere: 0,
    withRealNames: 0,
  }
}

async function* never(signal: AbortSignal): AsyncGenerator<ImportStep> {
  yield { type: 'progress', done: 1, of: 2 }
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
}

const file = (name: string, text = 'Tekst.') => new File([text], name)

async function open() {
  await startTexts('nl')
  const { hook } = memoryLocation({ path: '/settings/in' })
  return render(
    <Router hook={hook}>
      <ImportPage />
    </Router>,
  )
}

/** Hands files over as the file dialog does. */
async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('there is a field for files')
  const list = new DataTransfer()
  for (const one of files) list.items.add(one)
  input.files = list.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('bringing texts in', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    transfer.openImport.mockImplementation(async (_, { signal }) => idThenSilence(signal))
    transfer.giveBytes.mockResolvedValue({})
    transfer.readFile.mockImplementation(async ({ name }) => textOf(name.replace('.txt', '')))
    transfer.bringIn.mockImplementation(async () => allIn())
  })

  it('shows what was read, what stays out and why, and brings in what is chosen', async () => {
    transfer.readFile.mockImplementation(async ({ name }) =>
      name === 'foto.jpg' ? { outcome: 'refused', reason: 'other-kind' } : textOf(name.replace('.txt', '')),
    )
    await open()
    await choose(file('week 1.txt'), file('week 2.txt'), file('foto.jpg'))

    await expect.element(page.getByText('Zo begint week 1.')).toBeVisible()
    await expect.element(page.getByText('1 bestand blijft buiten')).toBeVisible()
    await expect.element(page.getByText('2 afbeeldingen blijven weg.').first()).toBeVisible()
    await page.getByRole('checkbox', { name: 'week 2' }).click()
    await page.getByRole('button', { name: 'Haal 1 stuk binnen' }).click()

    await expect.element(page.getByText('1 stuk is binnen.')).toBeVisible()
    expect(transfer.bringIn.mock.calls[0]?.[0]).toEqual({
      importId: 'een',
      files: [{ file: 0, kind: 'journal', title: null }],
      withRealNames: false,
    })
  })

  it('hands over nothing of a file that is too large', async () => {
    const told: ImportEvent[] = []
    const large = { name: 'te groot.zip', size: 200 * 1024 * 1024, bytes: async () => new Uint8Array() }
    await new ImportRun((event) => told.push(event)).read([large])
    expect(told).toContainEqual({
      type: 'read',
      one: { file: 0, name: 'te groot.zip', read: { outcome: 'refused', reason: 'too-large' } },
    })
    expect(transfer.giveBytes).not.toHaveBeenCalled()
  })

  it('hands a large file over in parts', async () => {
    await open()
    await choose(file('groot.txt', 'x'.repeat(1_200_000)))
    await expect.element(page.getByText('Zo begint groot.')).toBeVisible()
    expect(transfer.giveBytes.mock.calls.map(([{ bytes }]) => bytes.byteLength)).toEqual([524_288, 524_288, 151_424])
  })

  it('reads no files that a system left in a folder', async () => {
    await open()
    await choose(file('.DS_Store'), file('Thumbs.db'), file('~$brief.docx'), file('brief.txt'))
    await expect.element(page.getByText('Zo begint brief.')).toBeVisible()
    expect(transfer.readFile.mock.calls.map(([{ name }]) => name)).toEqual(['brief.txt'])
  })

  it('takes files that are dropped', async () => {
    await open()
    const words = page.getByText('Sleep bestanden of een hele map hierheen, of kies ze.')
    await expect.element(words).toBeVisible()
    const place = words.element().parentElement
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file('los.txt'))
    place?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(page.getByText('Zo begint los.')).toBeVisible()
  })

  it('makes all texts something else at once', async () => {
    await open()
    await choose(file('a.txt'), file('b.txt'))
    await page.getByRole('combobox', { name: 'Alle teksten worden' }).click()
    await page.getByRole('option', { name: 'Les' }).click()
    await page.getByRole('button', { name: 'Haal 2 stukken binnen' }).click()
    await expect.element(page.getByText('1 stuk is binnen.')).toBeVisible()
    expect(transfer.bringIn.mock.calls[0]?.[0]).toMatchObject({ files: [{ kind: 'lesson' }, { kind: 'lesson' }] })
  })

  it('can be stopped half-way, and then shows again what was read', async () => {
    const signals: AbortSignal[] = []
    transfer.bringIn.mockImplementation(async (_, { signal }) => {
      signals.push(signal)
      return never(signal)
    })
    await open()
    await choose(file('a.txt'), file('b.txt'))
    await page.getByRole('button', { name: 'Haal 2 stukken binnen' }).click()
    await expect.element(page.getByText('1 van 2')).toBeVisible()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.element(page.getByRole('button', { name: 'Haal 2 stukken binnen' })).toBeVisible()
    expect(signals[0]?.aborted).toBe(true)
  })

  it('says what went wrong when core cannot be reached, and begins anew', async () => {
    transfer.openImport.mockRejectedValue(new Error('gone'))
    await open()
    await choose(file('a.txt'))
    await expect.element(page.getByRole('alert')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Kies bestanden' })).toBeVisible()
  })

  it('ends its import when a person goes elsewhere', async () => {
    let life: AbortSignal | undefined
    transfer.openImport.mockImplementation(async (_, { signal }) => {
      life = signal
      return idThenSilence(signal)
    })
    const { unmount } = await open()
    await choose(file('a.txt'))
    await expect.element(page.getByText('Zo begint a.')).toBeVisible()
    await unmount()
    expect(life?.aborted).toBe(true)
  })

  it('takes pasted words, and their formatting as long as nothing is changed in them', async () => {
    await open()
    await page.getByRole('button', { name: 'Plak tekst' }).click()
    const box = page.getByLabelText('Plak hier je tekst')
    await expect
      .element(page.getByRole('button', { name: 'Bekijk deze tekst' }))
      .toHaveAttribute('aria-disabled', 'true')
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<b>vet</b>')
    clipboardData.setData('text/plain', 'vet')
    box.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    await box.fill('vet')
    await userEvent.click(page.getByRole('button', { name: 'Bekijk deze tekst' }))
    await expect.poll(() => transfer.readFile.mock.calls[0]?.[0].name).toBe('geplakte tekst.html')
  })
})
