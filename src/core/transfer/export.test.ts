import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { markdownBody } from '../documents/markdown-body.ts'
import { bodyOfPaper } from '../paper/body-of-paper.ts'
import type { OpenVault } from '../rpc/context.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { ARCHIVE_FORMAT } from './archive/archive-format.ts'
import { exportEverything, TestImport } from './testing/test-import.ts'

function openOf(test: TestCore): OpenVault {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open
}

const dilemmaMeta = {
  title: 'Bij mevrouw Kowalczyk',
  question: 'Hoe kan ik blijven?',
  state: 'ready',
  tried: 'Gebeld.\nGeschreven.',
  outcome: 'Ze kwam.',
  principleOne: 'Eigen regie',
  principleTwo: 'Veiligheid',
  shareMine: 'Ik was laat.',
  sharePolicy: '',
  qualities: ['contact'],
  tags: ['zorgen'],
  cameBack: true,
}

async function withDilemma(): Promise<{ test: TestCore; id: DocumentId }> {
  const test = await startTestCore()
  const body = markdownBody('Ik sprak **mevrouw Kowalczyk** over haar zoon.\n\n- eerst\n- toen')
  const id = openOf(test).documents.create({ kind: 'dilemma', meta: dilemmaMeta, body })
  return { test, id }
}

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  return (await extractText(pdf, { mergePages: true })).text
}

describe('a document as a file', () => {
  it('is called by its kind, its day and a number, and never by its title', async () => {
    const { test, id } = await withDilemma()
    for (const [format, ending] of [
      ['markdown', 'md'],
      ['docx', 'docx'],
      ['pdf', 'pdf'],
    ] as const) {
      const { name } = await test.client.transfer.exportDocument({ id, format, language: 'nl' })
      expect(name).toMatch(new RegExp(`^dilemma-2026-11-26-\\d{4}\\.${ending}$`))
    }
    expect((await test.client.transfer.exportDocument({ id, format: 'pdf', language: 'en' })).name).toMatch(/^dilemma-/)
  })

  it('is Markdown with its fields above it, that comes back as the same document', async () => {
    const { test, id } = await withDilemma()
    const { bytes, name, type } = await test.client.transfer.exportDocument({ id, format: 'markdown', language: 'nl' })
    expect(type).toBe('text/markdown')
    const fresh = await startTestCore()
    const files = await TestImport.open(fresh.client)
    expect(await files.read({ name, bytes })).toMatchObject({
      text: { kind: 'dilemma', title: dilemmaMeta.title, leftOut: [] },
    })
    const { documents } = await files.bringIn({ 0: 'dilemma' })
    const copy = documents[0]?.id as DocumentId
    const [there, here] = [test, fresh].map((one, place) =>
      openOf(one).documents.read(place === 0 ? id : copy, (doc) => doc.getMap('meta').toJSON()),
    )
    // An empty field is as good as none.
    expect(here).toEqual({ ...there, sharePolicy: undefined })
    expect(await fresh.client.transfer.exportDocument({ id: copy, format: 'markdown', language: 'nl' })).toMatchObject({
      bytes: new Uint8Array(Buffer.from(read(bytes).replace('sharePolicy: ""\n', ''))),
    })
  })

  it('says in Word and PDF everything that there is to read', async () => {
    const { test, id } = await withDilemma()
    const expected = [
      'Bij mevrouw Kowalczyk',
      'Mijn vraag',
      'Hoe kan ik blijven?',
      'De situatie',
      'over haar zoon',
      'Gebeld.',
      'Ze kwam.',
      'Eigen regie',
      'Van mij: Ik was laat.',
      'Van beleid en middelen',
      'klaar voor intervisie',
      'zorgen',
      'Kwam terug',
    ]
    const pdf = await test.client.transfer.exportDocument({ id, format: 'pdf', language: 'nl' })
    const docx = await test.client.transfer.exportDocument({ id, format: 'docx', language: 'nl' })
    const inPdf = await textOfPdf(pdf.bytes)
    const inWord = strFromU8(unzipSync(docx.bytes)['word/document.xml'] as Uint8Array).replaceAll(/<[^>]+>/g, '')
    for (const words of expected) {
      expect(inPdf).toContain(words)
      expect(inWord).toContain(words)
    }
  })

  it.each(['markdown', 'docx', 'pdf'] as const)('has no real name of its alias list in it as %s', async (format) => {
    const { test, id } = await withDilemma()
    await test.client.aliases.add({ documentId: id, alias: 'mevrouw K.', realName: 'Kowalczyk' })
    const { bytes } = await test.client.transfer.exportDocument({ id, format, language: 'nl' })
    const text =
      format === 'pdf'
        ? (await textOfPdf(bytes)) + Buffer.from(bytes).toString('latin1') + Buffer.from(bytes).toString('utf16le')
        : format === 'docx'
          ? Object.values(unzipSync(bytes))
              .map((part) => strFromU8(part))
              .join('')
          : read(bytes)
    expect(text).toContain('K.')
    expect(text).not.toContain('Kowalczyk')
  })

  it('holds the answers of a journal entry under the names of its steps', async () => {
    const test = await startTestCore()
    const { id } = await test.client.journal.create({ model: 'gibbs', day: '2026-11-26' as never })
    const key = openOf(test).documents.read(
      id,
      (doc) => [...doc.getMap('meta').keys()].find((name) => name.startsWith('answer:')) ?? '',
    )
    openOf(test).documents.edit(id, (doc) => {
      const answer = doc.getMap('meta').get(key) as { insert(at: number, text: string): void }
      answer.insert(0, 'Het ging goed.')
    })
    const markdown = read((await test.client.transfer.exportDocument({ id, format: 'markdown', language: 'nl' })).bytes)
    expect(markdown).toMatch(/## \S.*\n\nHet ging goed\./)
    expect(markdown).toContain('model: gibbs')
  })

  it('is a report of a session that was held', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const [session] = (await test.client.sessions.list()).filter(({ phase }) => phase === 'closed')
    const { bytes, name } = await test.client.transfer.exportDocument({
      id: session?.id as DocumentId,
      format: 'pdf',
      language: 'nl',
    })
    expect(name).toMatch(/^intervisie-\d{4}-\d\d-\d\d-\d{4}\.pdf$/)
    expect(await textOfPdf(bytes)).toContain('Methode')
  })

  it('is made of every document of the demo team, in every form and both languages', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const all = await test.client.documents.recent({ limit: 200 })
    const kinds = [...new Map(all.map((line) => [line.kind, line])).values()]
    for (const { id } of kinds) {
      for (const language of ['nl', 'en'] as const) {
        for (const format of ['markdown', 'docx', 'pdf'] as const) {
          expect((await test.client.transfer.exportDocument({ id, format, language })).bytes.length).toBeGreaterThan(
            100,
          )
        }
      }
    }
  })

  it('is not found when the document is in the bin', async () => {
    const { test, id } = await withDilemma()
    await test.client.documents.remove({ id })
    await expect(test.client.transfer.exportDocument({ id, format: 'pdf', language: 'nl' })).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    })
  })
})

describe('everything as one zip', () => {
  it('can be read without Ruimte: a text for each document, and a page that says what it is', async () => {
    const { test, id } = await withDilemma()
    const { name, bytes } = await exportEverything(test.client)
    const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, data]) => [part, strFromU8(data)]))
    expect(name).toBe('ruimte-archief-2026-11-26.zip')
    expect((await exportEverything(test.client, { language: 'en' })).name).toBe('ruimte-archive-2026-11-26.zip')
    expect(Object.keys(parts)).toEqual([
      'dilemma-2026-11-26-0001.md',
      'data/dilemma-2026-11-26-0001.json',
      'manifest.json',
      'LEESMIJ.md',
    ])
    expect(parts['dilemma-2026-11-26-0001.md']).toContain('# Bij mevrouw Kowalczyk')
    expect(parts['LEESMIJ.md']).toContain('niet versleuteld')
    expect(JSON.parse(parts['manifest.json'] ?? '')).toMatchObject({
      format: ARCHIVE_FORMAT,
      documents: [{ id, space: 'personal' }],
    })
  })

  it('lets a text that mentions another lead to it', async () => {
    const { test, id } = await withDilemma()
    const body = bodyOfPaper([{ type: 'paragraph', runs: [{ text: 'Zie ' }, { text: 'het bezoek', documentId: id }] }])
    openOf(test).documents.create({ kind: 'lesson', meta: { title: 'Les' }, body })
    const parts = unzipSync((await exportEverything(test.client)).bytes)
    expect(strFromU8(parts['les-2026-11-26-0002.md'] as Uint8Array)).toContain('](dilemma-2026-11-26-0001.md)')
  })

  it('holds real names only when that was asked for, in a file that says so', async () => {
    const { test, id } = await withDilemma()
    await test.client.aliases.add({ documentId: id, alias: 'Sami', realName: 'Ahmed' })
    expect(await test.client.transfer.archiveContents()).toEqual({
      documents: 1,
      inTeams: 0,
      withRealNames: 1,
      decisions: 0,
    })
    const texts = async (withRealNames: boolean) => {
      const parts = unzipSync((await exportEverything(test.client, { withRealNames })).bytes)
      return Object.entries(parts).map(([part, data]) => [part, strFromU8(data)] as const)
    }
    expect((await texts(false)).filter(([, text]) => text.includes('Ahmed'))).toEqual([])
    const holding = (await texts(true)).filter(([, text]) => text.includes('Ahmed'))
    expect(holding.map(([part]) => part)).toEqual(['real-names-ECHTE-NAMEN.json'])
    expect(holding[0]?.[1]).toContain('LET OP')
  })

  it('tells how far it is, and stops when nobody listens any more', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const steps = await test.client.transfer.exportAll({ language: 'nl', withTeams: false, withRealNames: false })
    const first = await steps.next()
    expect(first.value).toMatchObject({ type: 'progress', done: 0 })
    await steps.return(undefined)
    expect(await steps.next()).toMatchObject({ done: true })
  })

  it('stops when the vault is locked meanwhile', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const steps = await test.client.transfer.exportAll({ language: 'nl', withTeams: false, withRealNames: false })
    await steps.next()
    test.core().lock()
    await expect(steps.next()).rejects.toMatchObject({ code: 'VAULT_LOCKED' })
  })

  it('is an archive also when there is nothing', async () => {
    const test = await startTestCore()
    const zip = await exportEverything(test.client)
    const files = await TestImport.open(test.client)
    expect(await files.read(zip)).toMatchObject({ outcome: 'archive', documents: 0 })
  })
})
