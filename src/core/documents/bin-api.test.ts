import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { linkedBody } from '../testing/linked-body.ts'
import { writeMeta } from './document-meta.ts'

const DAY_MS = 24 * 60 * 60_000

async function start() {
  const test = await startTestCore()
  const documents = () => {
    const open = test.core().context.open()
    if (!open) throw new Error('the vault of a test is open')
    return open.documents
  }
  const create = (title: string) => documents().create({ kind: 'dilemma', meta: { title, tags: ['grenzen'] } })
  return { ...test, documents, create }
}

describe('the bin', () => {
  it('holds what was thrown away, last first, by the title it had, until 30 days later', async () => {
    const { client, create, clock, documents } = await start()
    const [first, second] = [create('Een'), create('Twee')]
    documents().edit(first, (doc) => writeMeta(doc, { title: 'Een, net anders' }))
    await client.documents.remove({ id: first })
    clock.advance(1000)
    await client.documents.remove({ id: second })

    const removedAtMs = clock.nowMs()
    expect(await client.documents.bin()).toMatchObject([
      { id: second, kind: 'dilemma', removedAtMs, erasedFromMs: removedAtMs + 30 * DAY_MS },
      { id: first, title: 'Een, net anders' },
    ])
    await client.documents.restore({ id: second })
    expect(await client.documents.bin()).toMatchObject([{ id: first }])
  })

  it('takes several at once and gives them back, all or none', async () => {
    const { client, create } = await start()
    const ids = [create('Een'), create('Twee')]
    const gone = crypto.randomUUID() as DocumentId
    await expect(client.documents.removeAll({ ids: [...ids, gone] })).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    })
    expect(await client.dilemmas.list()).toHaveLength(2)

    await client.documents.removeAll({ ids })
    expect(await client.dilemmas.list()).toEqual([])
    expect(await client.documents.tags({ prefix: 'gr' })).toEqual([])
    await client.documents.restoreAll({ ids })
    expect(await client.dilemmas.list()).toHaveLength(2)
    expect(await client.documents.tags({ prefix: 'gr' })).toEqual([{ tag: 'grenzen', count: 2 }])
  })

  it('erases one for good when asked, with its history, and no other', async () => {
    const { client, create, core } = await start()
    const [gone, stays] = [create('Weg'), create('Blijft')]
    await expect(client.documents.eraseNow({ id: gone })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    await client.documents.removeAll({ ids: [gone, stays] })
    await client.documents.eraseNow({ id: gone })

    expect(await client.documents.bin()).toMatchObject([{ id: stays }])
    await expect(client.documents.restore({ id: gone })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    const rows = core()
      .context.open()
      ?.store.read((db) => db.all('SELECT 1 FROM document_updates WHERE document_id = ?', gone))
    expect(rows).toEqual([])
  })

  it('makes a link to what is in it a broken one, and to what is erased one to nothing', async () => {
    const { client, create, documents } = await start()
    const to = create('Nacht')
    const from = documents().create({ kind: 'lesson', meta: {}, body: linkedBody([{ to, title: 'Nacht' }]) })
    expect((await client.documents.links({ id: to })).from).toMatchObject([{ id: from }])
    expect(await client.documents.targets({ ids: [to] })).toMatchObject([{ title: 'Nacht', isInBin: false }])
    await client.documents.remove({ id: to })
    expect(await client.documents.targets({ ids: [to] })).toMatchObject([{ title: 'Nacht', isInBin: true }])
    await client.documents.eraseNow({ id: to })
    expect(await client.documents.targets({ ids: [to] })).toEqual([])
  })
})
