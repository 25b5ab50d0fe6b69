import { describe, expect, it } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { contentsOf } from '../documents/document-contents.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { exportEverything, TestImport } from './testing/test-import.ts'

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text)) })

function openOf(test: TestCore) {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open
}

const idsIn = async (client: CoreClient) => (await client.documents.recent({ limit: 200 })).map(({ id }) => id)

/** Many texts in one import, so that bringing them in takes several turns. */
async function readMany(
  test: TestCore,
  count: number,
): Promise<{ files: TestImport; all: { file: number; kind: 'journal'; title: null }[] }> {
  const files = await TestImport.open(test.client)
  for (let n = 0; n < count; n += 1) await files.read(file(`${n}.txt`, `Tekst nummer ${n}.`))
  return { files, all: Array.from({ length: count }, (_, n) => ({ file: n, kind: 'journal', title: null })) }
}

describe('an import', () => {
  it('shows what a file holds, and writes nothing until it is brought in', async () => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    const read = await files.read(file('week 12.md', '# Na het gesprek\n\nIk bleef te lang.\n\n![foto](a.png)'))
    expect(read).toEqual({
      outcome: 'text',
      text: {
        title: 'Na het gesprek',
        opening: 'Ik bleef te lang.',
        words: 4,
        kind: null,
        leftOut: [{ what: 'images', count: 1 }],
      },
    })
    expect(await idsIn(test.client)).toEqual([])
  })

  it.each(['journal', 'dilemma', 'lesson', 'mistake', 'success'] as const)('makes a %s of a text', async (kind) => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    await files.read(file('week 12.txt', 'Ik bleef te lang.'))
    const { documents } = await files.bringIn({ 0: kind })
    expect(documents).toMatchObject([{ kind, title: 'week 12' }])
    expect(await test.client.documents.recent({})).toMatchObject([{ kind, title: 'week 12' }])
    expect(await test.client.search.find({ query: 'lang', order: 'best' })).toMatchObject({ total: 1 })
    expect(openOf(test).documents.header(documents[0]?.id as DocumentId).space).toBe('personal')
  })

  it('takes typed fields, tags and dates from what stands above a text, and nothing that is not of its kind', async () => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    const above =
      'kind: dilemma\nquestion: Hoe kan ik blijven?\nstate: in-session\ntags: [Grote Zorgen]\nenergy: 4\nsessionId: x\ncreated: 2026-03-04T10:00:00Z\nchanged: 2026-03-05'
    const read = await files.read(file('a.md', `---\n${above}\n---\n\n# Titel\n\nTekst.`))
    expect(read).toMatchObject({ text: { kind: 'dilemma', title: 'Titel' } })
    const { documents } = await files.bringIn({ 0: 'dilemma' })
    const id = documents[0]?.id as DocumentId
    expect(openOf(test).documents.read(id, contentsOf).meta).toEqual({
      title: 'Titel',
      question: 'Hoe kan ik blijven?',
      state: 'ready',
      tags: ['grote zorgen'],
    })
    expect(openOf(test).documents.header(id)).toMatchObject({
      createdAtMs: Date.UTC(2026, 2, 4, 10),
      updatedAtMs: Date.UTC(2026, 2, 5),
    })
  })

  it('puts a journal entry on the day that it says', async () => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    await files.read(file('a.md', '---\ndate: 2025-11-02\n---\nTekst.'))
    await files.bringIn({ 0: 'journal' })
    expect(await test.client.journal.onThisDay({ day: '2026-11-02' as never })).toMatchObject([{ day: '2025-11-02' }])
  })

  it('takes another title when a person gives one', async () => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    await files.read(file('mevrouw.txt', 'Tekst.'))
    const { importId } = files
    const chosen = [{ file: 0, kind: 'lesson' as const, title: 'Een les' }]
    const steps = await test.client.transfer.bringIn({ importId, files: chosen, withRealNames: false })
    expect((await Array.fromAsync(steps)).at(-1)).toMatchObject({ type: 'done', documents: [{ title: 'Een les' }] })
    expect(await test.client.documents.recent({})).toMatchObject([{ title: 'Een les' }])
  })

  it('tells how far it is, and ends with everything', async () => {
    const test = await startTestCore()
    const { files, all } = await readMany(test, 45)
    const steps = []
    for await (const step of await test.client.transfer.bringIn({
      importId: files.importId,
      files: all,
      withRealNames: false,
    }))
      steps.push(step)
    expect(steps.slice(0, -1)).toEqual([0, 20, 40].map((done) => ({ type: 'progress', done, of: 45 })))
    expect(await idsIn(test.client)).toHaveLength(45)
  })
})

describe('an import that ends early', () => {
  it('leaves nothing when it is cancelled half-way', async () => {
    const test = await startTestCore()
    const { files, all } = await readMany(test, 45)
    const steps = await test.client.transfer.bringIn({ importId: files.importId, files: all, withRealNames: false })
    await steps.next()
    await steps.next()
    await steps.return(undefined)
    expect(await idsIn(test.client)).toEqual([])
    expect(openOf(test).store.read((db) => db.get('SELECT count(*) AS n FROM documents'))).toEqual({ n: 0 })
    // And it can be brought in after all.
    await files.bringIn(Object.fromEntries(all.map(({ file: n }) => [n, 'journal'])))
    expect(await idsIn(test.client)).toHaveLength(45)
  })

  it('shows nothing of itself while it is under way, in lists, search or bin', async () => {
    const test = await startTestCore()
    const { files, all } = await readMany(test, 45)
    const steps = await test.client.transfer.bringIn({ importId: files.importId, files: all, withRealNames: false })
    await steps.next()
    await steps.next()
    expect(openOf(test).store.read((db) => db.get('SELECT count(*) AS n FROM documents'))).toEqual({ n: 20 })
    expect(await idsIn(test.client)).toEqual([])
    expect(await test.client.search.find({ query: 'nummer', order: 'newest' })).toMatchObject({ total: 0 })
    expect(await test.client.documents.bin()).toEqual([])
    await steps.return(undefined)
  })

  it('leaves nothing after a crash half-way', async () => {
    const test = await startTestCore()
    const { files, all } = await readMany(test, 45)
    const steps = await test.client.transfer.bringIn({ importId: files.importId, files: all, withRealNames: false })
    await steps.next()
    await steps.next()
    await test.reopen('after-crash')
    expect(openOf(test).store.read((db) => db.get('SELECT count(*) AS n FROM documents'))).toEqual({ n: 0 })
  })

  it('is gone when the vault is locked, with what was read', async () => {
    const test = await startTestCore()
    const { files, all } = await readMany(test, 45)
    const steps = await test.client.transfer.bringIn({ importId: files.importId, files: all, withRealNames: false })
    await steps.next()
    await steps.next()
    test.core().lock()
    await expect(steps.next()).rejects.toMatchObject({ code: 'VAULT_LOCKED' })
    await test.client.vault.unlock({ passphrase: 'zeven stille fietsen' })
    expect(await idsIn(test.client)).toEqual([])
    await expect(files.read(file('a.txt', 'a'))).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' })
  })

  it('is gone when its window goes', async () => {
    const test = await startTestCore()
    const files = await TestImport.open(test.client)
    await files.read(file('a.txt', 'a'))
    files.close()
    await expect
      .poll(() => files.bringIn({ 0: 'journal' }).catch((error: unknown) => error))
      .toMatchObject({ code: 'IMPORT_NOT_FOUND' })
  })
})

describe('files on their way', () => {
  it('come in order and whole', async () => {
    const { client } = await startTestCore()
    const { importId } = await TestImport.open(client)
    const bytes = new Uint8Array(10)
    await client.transfer.giveBytes({ importId, file: 0, bytes })
    await expect(client.transfer.giveBytes({ importId, file: 1, bytes })).rejects.toMatchObject({
      code: 'IMPORT_OUT_OF_ORDER',
    })
    const part = client.transfer.readFile({ importId, file: 0, name: 'a.txt', sizeBytes: 20 })
    await expect(part).rejects.toMatchObject({ code: 'IMPORT_OUT_OF_ORDER' })
    // What came of it is forgotten, and the next file is read as itself.
    await client.transfer.giveBytes({ importId, file: 1, bytes: new Uint8Array(Buffer.from('heel')) })
    const whole = await client.transfer.readFile({ importId, file: 1, name: 'a.txt', sizeBytes: 4 })
    expect(whole).toMatchObject({ text: { opening: 'heel' } })
  })

  it('may not be larger in one part than the contract says', async () => {
    const { client } = await startTestCore()
    const { importId } = await TestImport.open(client)
    const tooMuch = client.transfer.giveBytes({ importId, file: 0, bytes: new Uint8Array(600_000) })
    await expect(tooMuch).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('an archive of ours', () => {
  async function archived(): Promise<{ test: TestCore; zip: { name: string; bytes: Uint8Array }; id: DocumentId }> {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language: 'nl' })
    openOf(test).documents.edit(id, (doc) => writeMeta(doc, { title: 'Eerst' }))
    return { test, zip: await exportEverything(test.client), id }
  }

  it('brings nothing twice', async () => {
    const { test, zip } = await archived()
    const files = await TestImport.open(test.client)
    expect(await files.read(zip)).toMatchObject({ outcome: 'archive', documents: 1, alreadyHere: 1, different: 0 })
    expect(await files.bringIn({ 0: null })).toMatchObject({ documents: [], alreadyHere: 1 })
    expect(await idsIn(test.client)).toHaveLength(1)
  })

  it('comes in beside what was changed since, and overwrites nothing', async () => {
    const { test, zip, id } = await archived()
    openOf(test).documents.edit(id, (doc) => writeMeta(doc, { title: 'Daarna' }))
    const files = await TestImport.open(test.client)
    expect(await files.read(zip)).toMatchObject({ alreadyHere: 0, different: 1 })
    await files.bringIn({ 0: null })
    const titles = (await test.client.documents.recent({})).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Daarna', 'Eerst'])
    expect(openOf(test).documents.read(id, contentsOf).meta['title']).toBe('Daarna')
  })

  it('comes in once when it is chosen twice', async () => {
    const { zip } = await archived()
    const fresh = await startTestCore()
    const files = await TestImport.open(fresh.client)
    await files.read(zip)
    await files.read(zip)
    expect((await files.bringIn({ 0: null, 1: null })).documents).toHaveLength(1)
    expect(await idsIn(fresh.client)).toHaveLength(1)
  })

  it('brings a document back that lies in the bin, as another one', async () => {
    const { test, zip, id } = await archived()
    await test.client.documents.remove({ id })
    const files = await TestImport.open(test.client)
    expect(await files.read(zip)).toMatchObject({ different: 1 })
    const { documents } = await files.bringIn({ 0: null })
    expect(documents[0]?.id).not.toBe(id)
    expect(await test.client.documents.bin()).toHaveLength(1)
    expect(openOf(test).documents.read(documents[0]?.id as DocumentId, contentsOf).meta['title']).toBe('Eerst')
  })
})
