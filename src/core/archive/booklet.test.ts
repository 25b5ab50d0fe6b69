import { randomUUID } from 'node:crypto'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { paperToMarkdown } from '../paper/paper-to-markdown.ts'
import { linkedBody } from '../testing/linked-body.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { share, usual } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { paperOfBooklet } from './booklet.ts'
import type { PrintedLesson } from './booklet-lesson.ts'

const plan = { title: 'Wat wij leerden', opening: 'Welkom.\nLees rustig.', language: 'nl' } as const
const runs = (text: string) => [{ text }]
const lesson: PrintedLesson = {
  kind: 'lesson',
  title: 'Bellen',
  line: 'Bel de dag erna.',
  body: [
    { type: 'heading', level: 2, runs: runs('Wat we zagen') },
    { type: 'paragraph', runs: [] },
    { type: 'heading', level: 2, runs: runs('Wat we nu doen') },
    { type: 'paragraph', runs: [{ text: 'Zie ' }, { text: 'Nachtappjes', documentId: randomUUID() as DocumentId }] },
    { type: 'list', kind: 'bullet', start: 1, items: [{ runs: runs('bellen') }] },
  ],
}

const inMarkdown = (lessons: readonly PrintedLesson[]) => paperToMarkdown(paperOfBooklet(plan, lessons))

describe('a booklet', () => {
  it('begins with its words and what is in it, then has each lesson in its order', async () => {
    const mistake: PrintedLesson = { kind: 'mistake', title: '', line: 'Te laat gebeld.', body: [] }
    expect(await inMarkdown([lesson, mistake])).toMatchInlineSnapshot(`
      "# Wat wij leerden

      Welkom.

      Lees rustig.

      ## In dit boekje

      1. Bellen
      2. Te laat gebeld.

      ---

      ## Bellen

      > Bel de dag erna.

      ### Wat we nu doen

      Zie een ander stuk

      - bellen

      ## Te laat gebeld.

      *Fout waarvan we leerden*
      "
    `)
  })

  it('says a lesson that is its title alone once', async () => {
    const text = await inMarkdown([{ kind: 'lesson', title: 'Bel de dag erna.', line: 'Bel de dag erna.', body: [] }])
    expect(text).not.toContain('>')
  })

  it('says nothing of where a lesson comes from, and nothing under a heading that nobody wrote under', async () => {
    const text = await inMarkdown([lesson])
    expect(text).not.toContain('Nachtappjes')
    expect(text).not.toContain('Wat we zagen')
    expect(text).toContain('een ander stuk')
  })
})

function write(test: TestCore, meta: Readonly<Record<string, unknown>>, kind: 'lesson' | 'success' = 'lesson') {
  return openVaultOf(test).documents.create({ kind, meta })
}

describe('making one', () => {
  it('offers what was learnt by kind, tag and words, and of what was shared the copy', async () => {
    const test = await startTestCore()
    const call = write(test, { title: 'Bellen', line: 'Eén telefoontje', tags: ['nabijheid'] })
    const coffee = write(test, { title: 'Koffie', line: 'Koffie in het trappenhuis' }, 'success')
    const shared = write(test, { title: 'Grens', line: 'Een grens is ook zorg.' })
    const copy = await share(test, shared, { ...usual, kind: 'lesson', summary: 'Een grens is ook zorg.' })
    const found = async (filter: Parameters<typeof test.client.keeping.lessons>[0]) =>
      (await test.client.keeping.lessons(filter)).map(({ id }) => id)

    expect((await found({})).toSorted()).toEqual([call, coffee, copy].toSorted())
    expect(await found({ kinds: ['success'] })).toEqual([coffee])
    expect(await found({ tag: 'nabijheid' })).toEqual([call])
    expect(await found({ words: 'een telefoon' })).toEqual([call])
    expect(await found({ words: 'zzz' })).toEqual([])
    expect(await found({ limit: 2 })).toHaveLength(2)
    expect(await test.client.keeping.lessonTags()).toEqual(['nabijheid'])
  })

  it('tells in which lessons something may point to a person, until somebody decided on it', async () => {
    const test = await startTestCore()
    const named = write(test, { title: 'Bellen', line: 'Mevrouw Karin Jansen wil gebeld worden.' })
    const clean = write(test, { title: 'Bellen', line: 'Bel de dag erna.' })
    const ids = [named, clean]
    expect(await test.client.keeping.bookletFindings({ ids })).toMatchObject([{ id: named }])
    const [found] = (
      await test.client.privacy.check({
        documentId: named,
        fields: [{ name: 'line', text: 'Mevrouw Karin Jansen wil gebeld worden.', safe: [] }],
      })
    ).findings
    if (!found) throw new Error('a name is found')
    await test.client.privacy.decide({ documentId: named, label: found.label, text: found.text, decision: 'ignored' })
    expect(await test.client.keeping.bookletFindings({ ids })).toEqual([])
  })

  it('is a tagged PDF with its title, in which real names and titles of cases stand nowhere', async () => {
    const test = await startTestCore()
    const { documents } = openVaultOf(test)
    const to = documents.create({ kind: 'dilemma', meta: { title: 'Nachtappjes' } })
    const id = documents.create({
      kind: 'lesson',
      meta: { line: 'Bel Karin.' },
      body: linkedBody([{ to, title: 'Nachtappjes' }]),
    })
    await test.client.aliases.add({ documentId: id, alias: 'mevrouw K.', realName: 'Karin' })
    const file = await test.client.keeping.booklet({ ...plan, title: ' Wat wij leerden ', ids: [id] })
    expect(file).toMatchObject({ name: 'lessenboekje-2026-11-26.pdf', type: 'application/pdf' })
    const pdf = await getDocumentProxy(Uint8Array.from(file.bytes))
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text).toContain('Bel mevrouw K.')
    for (const origin of ['Karin', 'Nachtappjes']) expect(text).not.toContain(origin)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Wat wij leerden', Language: 'nl-NL' })
  })

  it('is made of what was learnt alone', async () => {
    const test = await startTestCore()
    const dilemma = openVaultOf(test).documents.create({ kind: 'dilemma', meta: {}, body: bodyOf([]) })
    for (const id of [dilemma, randomUUID() as DocumentId])
      await expect(test.client.keeping.booklet({ ...plan, ids: [id] })).rejects.toMatchObject({
        code: 'DOCUMENT_NOT_FOUND',
      })
  })
})
