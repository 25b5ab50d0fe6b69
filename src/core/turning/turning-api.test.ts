import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Passage, TurnedKind } from '#shared/contract/journal.ts'
import { $isAliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { DocumentId } from '#shared/ids.ts'
import { CalendarDay } from '#shared/units.ts'
import { bodyOf } from '../documents/document-body.ts'
import { readMeta } from '../documents/document-meta.ts'
import { linesOf, textOf } from '../documents/document-text.ts'
import { openHeadlessEditor } from '../documents/headless-editor.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const kinds: readonly TurnedKind[] = ['dilemma', 'mistake', 'success', 'lesson']
const secret = 'Zeldzaamwoord'

async function startEntry(test: TestCore): Promise<DocumentId> {
  const { documents } = openVaultOf(test)
  const meta = { title: `${secret} titel`, tags: [`${secret} tag`], day: CalendarDay.parse('2026-11-26') }
  const id = documents.create({
    kind: 'journal',
    meta,
    body: bodyOf([
      { type: 'paragraph', text: `${secret} alinea` },
      { type: 'paragraph', text: 'Ik belde aan en wachtte.' },
    ]),
  })
  documents.edit(id, (doc) => {
    doc.getMap('meta').set('answer:starr.action', new Y.Text(`Ik vroeg door.\n${secret} bij actie`))
    doc.getMap('meta').set('answer:starr.result', new Y.Text('Hij bleef.'))
  })
  return id
}

/** All bytes that the store holds of a document. */
function bytesOf(test: TestCore, id: DocumentId): Buffer {
  const tables = ['document_updates', 'document_states', 'outbox']
  const blobs = openVaultOf(test).store.read((db) =>
    tables.flatMap((table) => db.all<{ bytes: Uint8Array }>(`SELECT bytes FROM ${table} WHERE document_id = ?`, id)),
  )
  return Buffer.concat(blobs.map(({ bytes }) => bytes))
}

/** The aliases in a text as the editor knows them: whom each stands for, and its words. */
function aliasesIn(test: TestCore, id: DocumentId): [string, string][] {
  const { editor } = openHeadlessEditor(openVaultOf(test).documents.read(id, (doc) => Y.encodeStateAsUpdate(doc)))
  return editor.read(() =>
    $getRoot()
      .getAllTextNodes()
      .filter($isAliasNode)
      .map((node) => [node.getAliasId(), node.getTextContent()]),
  )
}

const linesIn = (test: TestCore, id: DocumentId) => openVaultOf(test).documents.read(id, linesOf)

describe('an entry that becomes something else', () => {
  it.each(kinds)('gives a %s the chosen passages, and not a byte of the others or of itself', async (kind) => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const chosen = (await test.client.journal.passages({ id })).filter(({ text }) => !text.includes(secret))

    const made = await test.client.journal.turnInto({ id, kind, passages: chosen, language: 'nl' })

    const bytes = bytesOf(test, made.id)
    for (const { text } of chosen) expect(bytes.includes(text)).toBe(true)
    for (const unchosen of [secret, id]) expect(bytes.includes(unchosen)).toBe(false)
    expect(openVaultOf(test).documents.header(made.id)).toMatchObject({ kind, space: 'personal' })
  })

  it('leaks nothing of an entry, whichever passages are chosen', async () => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const passages = await test.client.journal.passages({ id })
    await fc.assert(
      fc.asyncProperty(fc.subarray(passages), fc.constantFrom(...kinds), async (chosen, kind) => {
        const made = await test.client.journal.turnInto({ id, kind, passages: chosen, language: 'en' })
        const bytes = bytesOf(test, made.id)
        const isChosen = (passage: Passage) => chosen.some(({ text }) => text === passage.text)
        for (const passage of passages) expect(bytes.includes(passage.text)).toBe(isChosen(passage))
        expect(bytes.includes(id)).toBe(false)
      }),
      { numRuns: 25 },
    )
  })

  it('puts each passage where the new document asks for it', async () => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const passages: Passage[] = [
      { answer: null, text: 'Ik belde aan.' },
      { answer: 'answer:gibbs.plan', text: 'Eerder bellen.' },
      { answer: 'answer:abc.belief', text: 'Ik dacht dat het moest.' },
    ]
    const made = await test.client.journal.turnInto({ id, kind: 'mistake', passages, language: 'nl' })
    expect(linesIn(test, made.id).map(({ text }) => text)).toEqual([
      'Wat er had moeten gebeuren',
      'Wat er gebeurde',
      'Ik belde aan.',
      'Wat het toen logisch maakte',
      'Ik dacht dat het moest.',
      'Wat we nu anders doen',
      'Eerder bellen.',
    ])
  })

  it('gives a dilemma what was tried and what came of it in their own fields, unless they are too long for those', async () => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const long = 'x'.repeat(10_001)
    const passages: Passage[] = [
      { answer: 'answer:starr.action', text: 'Ik vroeg door.' },
      { answer: 'answer:starr.action', text: 'Ik bleef zitten.' },
      { answer: 'answer:starr.result', text: long },
    ]
    const made = await test.client.journal.turnInto({ id, kind: 'dilemma', passages, language: 'nl' })
    const { documents } = openVaultOf(test)
    expect(documents.read(made.id, (doc) => readMeta(doc, DilemmaMeta))).toMatchObject({
      title: '',
      tried: 'Ik vroeg door.\nIk bleef zitten.',
      outcome: '',
    })
    expect(documents.read(made.id, textOf)).toContain(long)
  })

  it('knows what became of it, and the other knows its origin, until one is in the bin', async () => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const { client } = test
    const turn = { id, passages: [], language: 'nl' as const }
    const dilemma = await client.journal.turnInto({ ...turn, kind: 'dilemma' })
    test.clock.advance(1000)
    const lesson = await client.journal.turnInto({ ...turn, kind: 'lesson' })

    const turned = async () => (await client.journal.turnedInto({ id })).map((made) => [made.id, made.kind])
    expect(await turned()).toEqual([
      [lesson.id, 'lesson'],
      [dilemma.id, 'dilemma'],
    ])
    expect(await client.journal.originOf(dilemma)).toEqual({ id, title: `${secret} titel`, day: '2026-11-26' })
    expect(await client.journal.originOf({ id })).toBeNull()
    await client.documents.remove(lesson)
    expect(await turned()).toEqual([[dilemma.id, 'dilemma']])
    await client.documents.remove({ id })
    expect(await client.journal.originOf(dilemma)).toBeNull()
  })

  it('keeps that through a crash and when the tables are made anew', async () => {
    const test = await startTestCore()
    const id = await startEntry(test)
    const made = await test.client.journal.turnInto({ id, kind: 'success', passages: [], language: 'nl' })
    await test.reopen('after-crash')
    await test.client.documents.rebuild()
    expect(await test.client.journal.originOf(made)).toMatchObject({ id })
  })

  it('takes along who stands in a chosen passage by an alias, on a private list of its own, and nobody else', async () => {
    const test = await startTestCore()
    const { documents } = openVaultOf(test)
    const id = documents.create({
      kind: 'journal',
      meta: { title: '', tags: [], day: CalendarDay.parse('2026-11-26') },
    })
    const { client } = test
    const noor = await client.aliases.add({ documentId: id, alias: 'Noor', realName: 'Samira de Wit' })
    await client.aliases.addForms({ id: noor.id, texts: ['Samira'] })
    await client.aliases.add({ documentId: id, alias: 'de jongste', realName: 'Kowalczyk' })
    const passages: Passage[] = [{ answer: null, text: 'Ik zag Noor. Noors zus zag Noor niet.' }]

    const made = await client.journal.turnInto({ id, kind: 'dilemma', passages, language: 'nl' })

    const { aliases } = await client.aliases.list({ documentId: made.id })
    expect(aliases.map(({ alias, forms }) => [alias, forms.map(({ text }) => text)])).toEqual([
      ['Noor', ['Samira de Wit', 'Samira']],
    ])
    expect(aliasesIn(test, made.id)).toEqual([
      [aliases[0]?.id, 'Noor'],
      [aliases[0]?.id, 'Noor'],
    ])
    expect(linesIn(test, made.id).map(({ text }) => text)).toEqual([passages[0]?.text])
    const bytes = bytesOf(test, made.id)
    for (const secretOfEntry of ['Samira', noor.id, 'Kowalczyk']) expect(bytes.includes(secretOfEntry)).toBe(false)
  })

  it('is a journal entry: nothing else turns', async () => {
    const { client } = await startTestCore()
    const dilemma = await client.dilemmas.create({ language: 'nl' })
    for (const id of [dilemma.id, randomUUID() as DocumentId]) {
      const turning = client.journal.turnInto({ id, kind: 'lesson', passages: [], language: 'nl' })
      await expect(turning).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    }
    expect(await client.archive.list({ kinds: ['lesson'] })).toEqual([])
  })
})
