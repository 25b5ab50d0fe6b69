import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import * as Y from 'yjs'
import type { DocumentLine, LinkTarget } from '#shared/contract/documents.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { core, queries } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { bodyOfParagraphs, openEditor } from '../../testing/open-editor.tsx'

const night: DocumentLine = {
  id: crypto.randomUUID() as DocumentId,
  kind: 'dilemma',
  space: 'personal',
  title: 'Nachtappjes',
  updatedAtMs: 2 as UnixMs,
}
const lesson: DocumentLine = {
  ...night,
  id: crypto.randomUUID() as DocumentId,
  kind: 'lesson',
  title: 'Op tijd bellen',
}

const copy: DocumentLine = {
  ...night,
  id: crypto.randomUUID() as DocumentId,
  space: `team:${crypto.randomUUID() as TeamId}`,
}
const entry: DocumentLine = { ...night, id: crypto.randomUUID() as DocumentId, kind: 'journal', title: 'Moe vandaag' }
const kinds = ['dilemma', 'method', 'session', 'lesson', 'mistake', 'success'] as const

/** What core would answer; answers are fresh until something changes, so nothing is asked. */
function coreKnows(...targets: LinkTarget[]): void {
  queries.setQueryData(core.documents.recent.queryKey({ input: { limit: 24, kinds: [...kinds] } }), [
    night,
    copy,
    lesson,
  ])
  for (const ids of [[night.id], [lesson.id], [night.id, lesson.id].toSorted()])
    queries.setQueryData(
      core.documents.targets.queryKey({ input: { ids } }),
      targets.filter(({ id }) => ids.includes(id)),
    )
  for (let end = 1; end <= 'bellen'.length; end += 1) {
    const input = { query: 'bellen'.slice(0, end), kinds: [...kinds], order: 'best' as const, limit: 24 }
    const title = [
      { text: 'Op tijd ', hit: false },
      { text: 'bellen', hit: true },
    ]
    queries.setQueryData(core.search.find.queryKey({ input }), {
      hits: [
        { ...copy, title, snippet: [] },
        { ...lesson, title, snippet: [] },
      ],
      total: 2,
      partly: [],
      filters: [],
      meant: null,
    })
  }
}

const there = (line: DocumentLine, isInBin = false): LinkTarget => ({
  id: line.id,
  kind: line.kind,
  space: line.space,
  title: line.title,
  isInBin,
})

/** A text with a link in the middle, as core lays it out. */
function linkIn(before: string, line: DocumentLine, after: string): (doc: Y.Doc) => void {
  return (doc) => {
    const paragraph = new Y.XmlText()
    paragraph.setAttribute('__type', 'paragraph')
    const run = (fields: Record<string, string>) => ({ insert: new Y.Map(Object.entries(fields)) })
    paragraph.applyDelta([
      run({ __type: 'text' }),
      { insert: before },
      run({ __type: 'document-link', __documentId: line.id }),
      { insert: line.title },
      ...(after === '' ? [] : [run({ __type: 'text' }), { insert: after }]),
    ])
    doc.get('root', Y.XmlText).insertEmbed(0, paragraph)
  }
}

const list = () => page.getByRole('listbox', { name: 'Welk stuk bedoel je?' })
const linkOn = (line: DocumentLine) => page.getByRole('link', { name: line.title })

beforeEach(() => {
  queries.clear()
  history.replaceState(null, '', '/')
})

describe('the list behind two brackets', () => {
  it('offers what changed last, and puts a link to what is chosen in their place', async () => {
    coreKnows(there(night), there(lesson))
    const editor = await openEditor({ fill: bodyOfParagraphs('') })
    await editor.field.click()

    await userEvent.keyboard('Eerder schreef ik [[[[')
    await expect.element(list()).toBeVisible()
    expect(
      page
        .getByRole('option')
        .elements()
        .map((option) => option.textContent),
    ).toEqual(['NachtappjesDilemma', 'Op tijd bellenLes'])
    await userEvent.keyboard('{Enter}, en nu weer.')

    await vi.waitFor(() => expect(editor.saved()).toBe('Eerder schreef ik Nachtappjes, en nu weer.'))
    await expect.element(linkOn(night)).toBeVisible()
    await expect.element(list()).not.toBeInTheDocument()
  })

  it('finds as you type, by keyboard alone, inside a sentence too', async () => {
    coreKnows(there(lesson))
    const editor = await openEditor({ fill: bodyOfParagraphs('Zie ook hier.') })
    await editor.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    for (let n = 0; n < 'Zie '.length; n += 1) await userEvent.keyboard('{ArrowRight}')

    await userEvent.keyboard('[[[[bellen')
    await expect.element(page.getByRole('option', { name: /^Op tijd bellen/ })).toBeVisible()
    await userEvent.keyboard('{Enter} en ')

    await vi.waitFor(() => expect(editor.saved()).toBe('Zie Op tijd bellen en ook hier.'))
  })

  it('offers entries of the journal in the journal alone', async () => {
    coreKnows()
    const editor = await openEditor()
    const input = { limit: 24, kinds: ['journal' as const, ...kinds] }
    queries.setQueryData(core.documents.recent.queryKey({ input }), [entry, night])
    const offered = () =>
      page
        .getByRole('option')
        .elements()
        .map((option) => option.textContent)
    await editor.field.click()
    await userEvent.keyboard('[[[[')
    await expect.element(list()).toBeVisible()
    expect(offered()).toEqual(['NachtappjesDilemma', 'Op tijd bellenLes'])

    const here = { ...there(entry), id: editor.id }
    queries.setQueryData(core.documents.targets.queryKey({ input: { ids: [editor.id] } }), [here])
    await vi.waitFor(() => expect(offered()).toEqual(['Moe vandaagDagboek', 'NachtappjesDilemma']))
  })

  it('goes away on Escape and leaves the brackets as text', async () => {
    coreKnows()
    const editor = await openEditor()
    await editor.field.click()

    await userEvent.keyboard('[[[[')
    await expect.element(list()).toBeVisible()
    await userEvent.keyboard('{Escape}x')

    await expect.element(list()).not.toBeInTheDocument()
    await vi.waitFor(() => expect(editor.saved()).toBe('[[x'))
  })
})

describe('a link to a document', () => {
  it('opens on a press', async () => {
    coreKnows(there(night))
    await openEditor({ fill: linkIn('Zie ', night, '.') })
    await linkOn(night).click()
    await vi.waitFor(() => expect(location.pathname).toBe(paths.dilemma(night.id)))
  })

  it('opens on Enter in it, and Enter behind it makes a new line', async () => {
    coreKnows(there(night))
    const editor = await openEditor({ fill: linkIn('Zie ', night, '.') })
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Zie Nachtappjes.\n'))
    expect(location.pathname).toBe('/')

    await userEvent.keyboard('{ArrowUp}{Home}')
    for (let n = 0; n < 'Zie Na'.length; n += 1) await userEvent.keyboard('{ArrowRight}')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(location.pathname).toBe(paths.dilemma(night.id)))
    expect(editor.saved()).toBe('Zie Nachtappjes.\n')
  })

  it('goes as a whole with one Backspace', async () => {
    coreKnows(there(night))
    const editor = await openEditor({ fill: linkIn('Zie ', night, '') })
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control}{Backspace}')
    await vi.waitFor(() => expect(editor.saved()).toBe('Zie '))
  })

  it('is reached by Tab where the text is only read, and opens on Enter', async () => {
    coreKnows(there(lesson))
    await openEditor({ fill: linkIn('Zie ', lesson, '.'), readOnly: true })
    await expect.element(linkOn(lesson)).toBeVisible()
    await userEvent.tab()
    await expect.element(linkOn(lesson)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(location.pathname).toBe(paths.archived(lesson.id)))
  })

  it.each([
    ['in the bin', [there(night, true)], 'prullenbak'],
    ['gone', [], 'bestaat niet meer'],
  ])('says kindly that its document is %s', async (_, targets, words) => {
    coreKnows(...targets)
    await openEditor({ fill: linkIn('Zie ', night, '.') })
    await expect.element(linkOn(night)).toHaveAttribute('data-broken')
    await linkOn(night).click()
    await expect.element(page.getByText(new RegExp(words))).toBeVisible()
    expect(location.pathname).toBe('/')
  })

  it('can be written behind', async () => {
    coreKnows(there(night))
    const editor = await openEditor({ fill: linkIn('Zie ', night, '') })
    await expect.element(linkOn(night)).toBeVisible()
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control} verder')
    await vi.waitFor(() => expect(editor.saved()).toBe('Zie Nachtappjes verder'))
  })

  it('shows the new title when core writes it, under the hands of whoever writes there', async () => {
    coreKnows(there(night))
    const editor = await openEditor({ fill: linkIn('Zie ', night, '') })
    await expect.element(linkOn(night)).toBeVisible()
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control} verder')
    await vi.waitFor(() => expect(editor.saved()).toBe('Zie Nachtappjes verder'))

    await editor.core.client.push({
      id: editor.id,
      editor: crypto.randomUUID() as never,
      update: retitled(editor.core.read(editor.id)),
    })
    await expect.element(page.getByRole('link', { name: 'Nachten' })).toBeVisible()
    await userEvent.keyboard(' en door')

    await vi.waitFor(() => expect(editor.saved()).toBe('Zie Nachten verder en door'))
  })
})

/** The edit by which core writes “Nachten” over the title of the link, as `link-texts.ts` does. */
function retitled(doc: Y.Doc): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const [paragraph] = (doc.get('root', Y.XmlText).toDelta() as { insert: Y.XmlText }[]).map(({ insert }) => insert)
  const at = 'Zie '.length + 2 // each run of text stands behind a map
  doc.transact(() => {
    paragraph?.insert(at + night.title.length, 'Nachten')
    paragraph?.delete(at, night.title.length)
  })
  return Y.encodeStateAsUpdate(doc, before)
}
