import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CheckedField, Finding } from '#shared/contract/privacy.ts'
import { writeField } from '../aliases/checked-fields.ts'
import { MetaField } from '../MetaField.tsx'
import { forgetKept, kept } from '../testing/fake-privacy-core.ts'
import { bodyOfParagraphs, type EditorOnPage, openEditor } from '../testing/open-editor.tsx'
import { PrivacyMargin } from './PrivacyMargin.tsx'

vi.mock('#renderer/lib/core.ts', async () => (await import('../testing/fake-privacy-core.ts')).fakeCore())

const known: Record<string, Pick<Finding, 'label' | 'weight' | 'generalisations' | 'alias'>> = {
  Samira: { label: 'person', weight: 'blocks', generalisations: [], alias: null },
  Gemert: { label: 'location', weight: 'asks', generalisations: ['een dorp'], alias: null },
  '29': { label: 'age', weight: 'asks', generalisations: ['eind twintig'], alias: null },
  drieling: { label: 'trait', weight: 'hint', generalisations: [], alias: null },
}

/** Finds a few words, wherever they stand and no alias does. */
function check(fields: readonly CheckedField[]): Finding[] {
  return fields.flatMap(({ name, text, safe }) =>
    [...text.matchAll(/Samira|Gemert|29|drieling/g)].flatMap((match) => {
      const finding = known[match[0]]
      const [start, end] = [match.index, match.index + match[0].length]
      if (!finding || safe.some((each) => each.start < end && each.end > start)) return []
      return [{ ...finding, field: name, start, end, text: match[0], reason: { code: 'onbekend' } }]
    }),
  )
}

beforeEach(() => {
  forgetKept()
  sessionStorage.clear()
  sessionStorage.setItem('ruimte.findings-open', 'yes')
  kept.check = check
})

const open = (...paragraphs: string[]) =>
  openEditor({
    fill: (doc) => {
      bodyOfParagraphs(...paragraphs)(doc)
      writeField(doc, 'title', 'Gemert')
    },
    beside: (document) => (
      <>
        <MetaField doc={document.doc} field="title" label="Titel" placeholder="" maxLength={300} look="title" />
        <PrivacyMargin document={document} fields={['title']} />
      </>
    ),
  })

const list = () => page.getByRole('region', { name: 'Herkenbaarheid' })
const title = (editor: EditorOnPage) => editor.core.read(editor.id).getMap('meta').get('title')
const more = (text: string) => list().getByRole('button', { name: `Wat kan met ${text}` })

/** The words with a line under them, by how much they weigh. */
function underlined(weight: Finding['weight']): string[] {
  const highlight = CSS.highlights.get(`finding-${weight}`)
  return [...(highlight ?? [])].map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })
}

describe('findings', () => {
  it('are underlined in the text and counted beside it, each by what it weighs', async () => {
    await open('Samira van 29 uit Gemert', 'heeft een drieling.')
    await expect.element(list().getByRole('button', { name: '5 plekken om na te kijken' })).toBeVisible()
    await vi.waitFor(() => {
      expect(underlined('blocks')).toEqual(['Samira'])
      expect(underlined('asks').toSorted()).toEqual(['29', 'Gemert'])
      expect(underlined('hint')).toEqual(['drieling'])
    })
  })

  it('go along with what is typed around them, before core has looked again', async () => {
    const editor = await open('Nu Samira van 29 uit Gemert')
    await vi.waitFor(() => expect(underlined('blocks')).toEqual(['Samira']))
    kept.delay = () => new Promise(() => {})

    await editor.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}Gisteren zei {Control>}{End}{/Control} nog')

    expect(underlined('blocks')).toEqual(['Samira'])
    expect(underlined('asks').toSorted()).toEqual(['29', 'Gemert'])
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}')
    await vi.waitFor(() => expect(underlined('asks')).toEqual(['29']))
  })

  it('are asked for when writing rests, one question at a time', async () => {
    const editor = await open('Niets.')
    await vi.waitFor(() => expect(kept.asked.length).toBeGreaterThan(0))
    let answer = () => {}
    kept.delay = () => new Promise((resolve) => (answer = resolve))
    await editor.field.click()
    const before = kept.asked.length
    await userEvent.keyboard('{Control>}{End}{/Control} Samira')
    await vi.waitFor(() => expect(kept.asked.length).toBe(before + 1))

    await userEvent.keyboard(' en 29')
    await new Promise((resolve) => setTimeout(resolve, 900))

    expect(kept.asked.length).toBe(before + 1)
    kept.delay = () => Promise.resolve()
    answer()
    await vi.waitFor(() => expect(underlined('asks')).toEqual(['29']))
    expect(underlined('blocks')).toEqual(['Samira'])
  })

  it('come back with the words, however soon', async () => {
    const editor = await open('Ze komt uit Gemert.')
    await vi.waitFor(() => expect(underlined('asks')).toEqual(['Gemert']))
    let answer = () => {}
    kept.delay = () => new Promise((resolve) => (answer = resolve))
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control}{Backspace}{Backspace}{Control>}z{/Control}')
    expect(underlined('asks')).toEqual([])
    kept.delay = () => Promise.resolve()
    answer()
    await vi.waitFor(() => expect(underlined('asks')).toEqual(['Gemert']))
  })

  it('are replaced by vaguer words wherever they stand; an undo takes the text back', async () => {
    const editor = await open('Ze komt uit Gemert.', 'Gemert is klein.')
    await list().getByRole('button', { name: 'Vervang Gemert door een dorp' }).click()
    await vi.waitFor(() => expect(editor.saved()).toBe('Ze komt uit een dorp.\nEen dorp is klein.'))
    expect(title(editor)).toBe('Een dorp')
    await expect.element(list().getByText('Niets dat iemand herkenbaar maakt').first()).toBeVisible()

    await editor.field.click()
    await userEvent.keyboard('{Control>}z{/Control}')

    await vi.waitFor(() => expect(editor.saved()).toBe('Ze komt uit Gemert.\nGemert is klein.'))
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(title(editor)).toBe('Gemert'))
  })

  it('are left out in this text, until that is taken back', async () => {
    await open('Een drieling.')
    await more('drieling').click()
    await page.getByRole('menuitem', { name: 'In deze tekst negeren' }).click()
    await vi.waitFor(() => expect(underlined('hint')).toEqual([]))
    await list().getByText('Besloten (1)').click()
    await expect.element(list().getByText('genegeerd in deze tekst')).toBeVisible()

    await list().getByRole('button', { name: 'Besluit over drieling ongedaan maken' }).click()

    await vi.waitFor(() => expect(underlined('hint')).toEqual(['drieling']))
  })

  it('are never found again, until that is taken back', async () => {
    await open('Een drieling.')
    await more('drieling').click()
    await page.getByRole('menuitem', { name: 'Dit woord nooit meer melden' }).click()
    await vi.waitFor(() => expect(underlined('hint')).toEqual([]))

    await page.getByRole('button', { name: 'Ongedaan maken' }).click()

    await vi.waitFor(() => expect(underlined('hint')).toEqual(['drieling']))
  })

  it('stay with a reason', async () => {
    await open('Een drieling.')
    await more('drieling').click()
    await page.getByRole('menuitem', { name: 'Laten staan, met een reden' }).click()
    await userEvent.keyboard('Ze zijn al dertig.{Enter}')
    await vi.waitFor(() => expect(kept.decisions).toMatchObject([{ decision: 'kept', reason: 'Ze zijn al dertig.' }]))
    await list().getByText('Besloten (1)').click()
    await expect.element(list().getByText('Ze zijn al dertig.')).toBeVisible()
  })

  it('that are people get an alias, in the text and in a field', async () => {
    kept.suggestions = [{ alias: 'Noor', origin: 'new' }]
    const editor = await open('Samira belde.')
    await list().getByRole('button', { name: 'Geef Samira een schuilnaam' }).click()
    await expect.element(page.getByLabelText('Schuilnaam voor “Samira”')).toHaveValue('Noor')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.'))

    await page.getByLabelText('Titel').fill('Samira')
    await list().getByRole('button', { name: 'Geef Samira een schuilnaam' }).click()
    await expect.element(page.getByLabelText('Schuilnaam voor “Samira”')).toHaveValue('Noor')
    await userEvent.keyboard('{Enter}')

    await vi.waitFor(() => expect(title(editor)).toBe('Noor'))
  })

  it('are walked by F8, in the order of the page', async () => {
    await open('Samira van 29')
    await expect.element(list().getByRole('button', { name: '3 plekken om na te kijken' })).toBeVisible()
    const selected = () => {
      const { activeElement } = document
      if (activeElement instanceof HTMLTextAreaElement)
        return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
      return window.getSelection()?.toString()
    }
    for (const words of ['Samira', '29', 'Gemert', 'Samira']) {
      await userEvent.keyboard('{F8}')
      await vi.waitFor(() => expect(selected()).toBe(words))
    }
    await userEvent.keyboard('{Shift>}{F8}{/Shift}')
    await vi.waitFor(() => expect(selected()).toBe('Gemert'))
  })

  it('show the same at the word itself', async () => {
    const editor = await open('Ze komt uit Gemert.')
    await vi.waitFor(() => expect(underlined('asks')).toEqual(['Gemert']))
    await page.getByText('Ze komt uit Gemert.').click({ position: { x: 115, y: 10 } })
    const card = page.getByRole('group', { name: 'Over Gemert' })
    await expect.element(card).toBeVisible()
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Ze komt uit een dorp.'))
    await expect.element(card).not.toBeInTheDocument()
  })

  it('can be folded away, and put off for this window', async () => {
    await open('Samira')
    const fold = list().getByRole('button', { name: '2 plekken om na te kijken' })
    await expect.element(fold).toHaveAttribute('aria-expanded', 'true')
    await list().getByRole('button', { name: 'Niet meer nakijken in dit venster' }).click()
    await expect.element(page.getByText('Nakijken staat uit')).toBeVisible()
    expect(underlined('blocks')).toEqual([])
    await page.getByRole('button', { name: 'Weer nakijken' }).click()
    await fold.click()
    await expect.element(fold).toHaveAttribute('aria-expanded', 'false')
    await expect.element(list().getByText('Gemert')).not.toBeInTheDocument()
  })

  it('are all in the list where a browser cannot underline', async () => {
    const own = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {}
    onTestFinished(() => void Object.defineProperty(CSS, 'highlights', own))
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true })
    await open('Samira')
    await expect.element(list().getByRole('button', { name: '2 plekken om na te kijken' })).toBeVisible()
    await expect.element(list().getByRole('button', { name: 'Samira', exact: true })).toBeVisible()
  })
})

it('a text of five thousand words with nine hundred findings is typed in without a wait', async () => {
  const sentence = 'Samira van 29 uit Gemert zei dat het wel weer goed zou komen met alles en iedereen. '
  const editor = await open(...Array.from({ length: 100 }, () => sentence.repeat(3).trim()))
  await vi.waitFor(() => expect(underlined('blocks')).toHaveLength(300))
  await editor.field.click()
  await userEvent.keyboard('{Control>}{End}{/Control}')
  kept.delay = () => new Promise(() => {})
  const drawn = vi.spyOn(Highlight.prototype, 'add')
  onTestFinished(() => drawn.mockRestore())
  for (let key = 0; key < 15; key += 1) {
    document.execCommand('insertText', false, 'a')
    await new Promise(requestAnimationFrame)
  }
  await vi.waitFor(() => expect(editor.saved()).toMatch(/a{15}$/))
  // Counted, as how long it takes is up to the machine: only those of the line that is typed in, not all at each key.
  expect(drawn).toHaveBeenCalled()
  expect(drawn.mock.calls.length).toBeLessThan(900)
})
