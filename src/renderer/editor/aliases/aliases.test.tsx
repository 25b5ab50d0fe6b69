import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import * as Y from 'yjs'
import { findOccurrences } from '#core/aliases/find-occurrences.ts'
import { writeField } from './checked-fields.ts'
import { PrivacyMargin } from '../privacy/PrivacyMargin.tsx'
import { forgetKept, kept } from '../testing/fake-privacy-core.ts'
import { bodyOfParagraphs, type EditorOnPage, openEditor } from '../testing/open-editor.tsx'

vi.mock('#renderer/lib/core.ts', async () => (await import('../testing/fake-privacy-core.ts')).fakeCore())

beforeEach(() => {
  forgetKept()
  sessionStorage.clear()
  kept.find = (names, fields) => findOccurrences(names, fields)
  kept.suggestions = [
    { alias: 'Noor', origin: 'new' },
    { alias: 'mevrouw K.', origin: 'new' },
  ]
})

const open = (...paragraphs: string[]) =>
  openEditor({
    fill: (doc) => {
      bodyOfParagraphs(...paragraphs)(doc)
      writeField(doc, 'title', 'Bij mw. de Wit')
    },
    beside: (document) => <PrivacyMargin document={document} fields={['title']} />,
  })

const panel = () => page.getByRole('form', { name: 'Schuilnaam geven' })
const others = () => page.getByRole('form', { name: 'De andere plekken' })
const list = () => page.getByRole('region', { name: 'Schuilnamen' })
const titleOf = (editor: EditorOnPage) => editor.core.read(editor.id).getMap('meta').get('title')

async function caretAtStart(editor: EditorOnPage): Promise<void> {
  await editor.field.click()
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}')
  await expect.element(page.getByRole('region', { name: 'Herkenbaarheid' })).toBeVisible()
}

/** The browser tells the editor where the caret went a moment after it went there. */
const caretComesToRest = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

/** Gives the name at the start of the text the best alias. */
async function mark(editor: EditorOnPage): Promise<void> {
  await caretAtStart(editor)
  await userEvent.keyboard('{Control>}{Shift>}a{/Shift}{/Control}')
  await expect.element(panel().getByRole('textbox')).toHaveValue('Noor')
  await userEvent.keyboard('{Enter}')
}

describe('an alias', () => {
  it('takes the place of a name, and then of the other places that are chosen', async () => {
    const editor = await open('Samira de Wit belde.', 'Toen lachte Samira, zei S. de Wit’s zus.')
    await mark(editor)
    await expect.element(others().getByText(/^Nog 3 keer/)).toBeVisible()
    await others().getByRole('checkbox').nth(2).click()

    await others().getByRole('button', { name: 'Vervang er 2' }).click()

    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.\nToen lachte Noor, zei S. de Wit’s zus.'))
    expect(titleOf(editor)).toBe('Bij mw. Noor')
  })

  it('leaves nothing of the name in what the document says now', async () => {
    const editor = await open('Samira de Wit belde.')
    await mark(editor)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(titleOf(editor)).toBe('Bij mw. Noor'))
    expect(JSON.stringify(editor.core.read(editor.id).toJSON())).not.toMatch(/Samira|Wit/)
  })

  it('says in small what is chosen by arrow or typed', async () => {
    const editor = await open('Samira belde.')
    await caretAtStart(editor)
    await userEvent.keyboard('{Control>}{Shift>}a{/Shift}{/Control}')
    await expect.element(panel().getByRole('textbox')).toHaveValue('Noor')
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(panel().getByRole('textbox')).toHaveValue('mevrouw K.')
    await userEvent.keyboard('{Escape}')
    await expect.element(editor.field).toHaveFocus()
    expect(editor.saved()).toBe('Samira belde.')
  })

  it('takes the place of the title too when it says who somebody is, and gives the title back', async () => {
    const editor = await open('Mw. Karimi belde.')
    await editor.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    await userEvent.keyboard('{Control>}{Shift>}a{/Shift}{/Control}')
    await panel().getByRole('button', { name: 'mevrouw K.' }).click()
    await vi.waitFor(() => expect(editor.saved()).toBe('mevrouw K. belde.'))

    await list().getByRole('button', { name: 'Wat kan met mevrouw K.' }).click()
    await page.getByRole('menuitem', { name: 'Echte naam terugzetten' }).click()

    await vi.waitFor(() => expect(editor.saved()).toBe('Mw. Karimi belde.'))
  })

  it('is one step to take back, without what was typed around it', async () => {
    const editor = await open('Samira belde.')
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control} Ja.')
    await mark(editor)
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde. Ja.'))

    await userEvent.keyboard('{Control>}z{/Control}')

    await vi.waitFor(() => expect(editor.saved()).toBe('Samira belde. Ja.'))
    await userEvent.keyboard('{Control>}y{/Control}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde. Ja.'))
  })

  it('goes as a whole, and is typed around', async () => {
    const editor = await open('Samira belde.')
    await mark(editor)
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.'))
    await editor.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}Onze {ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}tje')
    await vi.waitFor(() => expect(editor.saved()).toBe('Onze Noortje belde.'))
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Onze  belde.'))
  })

  it('shows who it is at the caret, and not while names are hidden', async () => {
    const editor = await open('Samira belde.')
    await mark(editor)
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.'))
    await caretAtStart(editor)
    await expect.element(page.getByText('Dit is Samira')).toBeVisible()
    await expect.element(list().getByText('Samira')).toBeVisible()

    await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}')

    await expect.element(page.getByText('Dit is Samira')).not.toBeInTheDocument()
    await expect.element(list().getByText('Samira')).not.toBeInTheDocument()
    await list().getByRole('button', { name: 'Echte namen verbergen' }).click()
    await expect.element(list().getByText('Samira')).toBeVisible()
  })

  it('can be changed everywhere at once; an undo takes text and list back', async () => {
    const editor = await open('Samira belde, Samira sprak.')
    await mark(editor)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde, Noor sprak.'))
    await list().getByRole('button', { name: 'Wat kan met Noor' }).click()
    await page.getByRole('menuitem', { name: 'Schuilnaam wijzigen' }).click()
    await list().getByRole('textbox').fill('Lotte')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Lotte belde, Lotte sprak.'))
    expect(kept.aliases).toMatchObject([{ alias: 'Lotte' }])

    await editor.field.click()
    await userEvent.keyboard('{Control>}z{/Control}')

    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde, Noor sprak.'))
    await vi.waitFor(() => expect(kept.aliases).toMatchObject([{ alias: 'Noor' }]))
    await expect.element(list().getByText('Noor')).toBeVisible()
  })

  it('gives the real name back, and goes off the list when it stands nowhere', async () => {
    const editor = await open('Samira belde.')
    await mark(editor)
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.'))
    const choose = async (what: string) => {
      await list().getByRole('button', { name: 'Wat kan met Noor' }).click()
      await page.getByRole('menuitem', { name: what }).click()
    }

    await choose('Echte naam terugzetten')
    await vi.waitFor(() => expect(editor.saved()).toBe('Samira belde.'))
    await choose('Van de lijst halen')

    await expect.element(list()).not.toBeInTheDocument()
    expect(kept.aliases).toMatchObject([{ alias: 'Noor', isRemoved: true }])
  })

  it('stays an alias when it is pasted in its own document, and becomes words in another', async () => {
    const own = await open('Samira belde.')
    await mark(own)
    await vi.waitFor(() => expect(own.saved()).toBe('Noor belde.'))
    await own.field.click()
    await userEvent.keyboard('{Control>}a{/Control}')
    const data = new DataTransfer()
    own.field
      .element()
      .dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await caretComesToRest()
    await userEvent.keyboard('{Enter}')
    pasteInto(own, data)
    await vi.waitFor(() => expect(own.saved()).toBe('Noor belde.\nNoor belde.'))
    expect(aliasesIn(own)).toBe(2)

    const other = await openEditor({ label: 'Ander' })
    await other.field.click()
    pasteInto(other, data)

    await vi.waitFor(() => expect(other.saved()).toBe('Noor belde.'))
    expect(aliasesIn(other)).toBe(0)
  })

  it('can be asked for with the toolbar and with the menu under the right button', async () => {
    const editor = await open('Vandaag,', 'of nee:', 'gisteren,', 'Samira belde.')
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}')
    await page.getByRole('toolbar').getByRole('button', { name: 'Schuilnaam geven' }).click()
    await expect.element(panel().getByLabelText('Schuilnaam voor “Samira”')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await page.getByText('Samira belde.').click({ button: 'right', position: { x: 20, y: 10 } })
    await page.getByRole('menuitem', { name: 'Schuilnaam geven' }).click()
    await expect.element(panel()).toBeVisible()
  })

  it('shows nobody’s name where a text is only read', async () => {
    const editor = await open('Samira belde.')
    await mark(editor)
    await vi.waitFor(() => expect(editor.saved()).toBe('Noor belde.'))
    await userEvent.keyboard('{Control>}{End}{/Control}')

    const reader = await openEditor({ shared: editor, label: 'Lezen', readOnly: true })

    await expect.element(reader.field).toHaveTextContent('Noor belde.')
    await userEvent.hover(reader.field.getByText('Noor'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(page.getByText('Dit is Samira').elements()).toEqual([])
  })
})

function pasteInto(editor: EditorOnPage, clipboardData: DataTransfer): void {
  editor.field.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** How many aliases core's own copy of the document holds. */
function aliasesIn(editor: EditorOnPage): number {
  const runs = (element: Y.XmlText): unknown[] =>
    (element.toDelta() as { insert: unknown }[]).flatMap(({ insert }) =>
      insert instanceof Y.XmlText ? runs(insert) : [insert],
    )
  return runs(editor.core.read(editor.id).get('root', Y.XmlText)).filter(
    (run) => run instanceof Y.Map && run.get('__type') === 'alias',
  ).length
}
