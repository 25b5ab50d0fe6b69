import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { writeMeta } from './document-meta.ts'

const minutes = (count: number) => count * 60_000

describe('versions over the contract', () => {
  it('are listed, read and restored, and going back undoes it', async () => {
    const { client, core, clock } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    const edit = (question: string) =>
      core()
        .context.open()
        ?.documents.edit(id, (doc) => writeMeta(doc, { question }))
    edit('Hoe kan ik blijven?')
    clock.advance(minutes(20))
    edit('Moet ik weg?')

    const [now, then] = await client.documents.versions({ id })
    expect(now).toMatchObject({ fields: ['question'] })
    const read = await client.documents.version({ id, moment: then?.moment ?? 0 })
    expect(read.meta).toMatchObject({ question: 'Hoe kan ik blijven?' })
    const { before } = await client.documents.restoreVersion({ id, moment: then?.moment ?? 0 })
    expect(await client.dilemmas.get({ id })).toMatchObject({ question: 'Hoe kan ik blijven?' })
    await client.documents.restoreVersion({ id, moment: before })
    expect(await client.dilemmas.get({ id })).toMatchObject({ question: 'Moet ik weg?' })
  })

  it('are refused by name when there is no such moment, no such document, or it is a session', async () => {
    const { client } = await startTestCore({ contents: 'demo-team' })
    const [dilemma] = await client.dilemmas.list()
    const [session] = await client.sessions.list()
    if (!dilemma || !session) throw new Error('the demo has both')
    const other = (await client.documents.versions({ id: session.id }))[0]?.moment ?? 0
    const notFound = { code: 'VERSION_NOT_FOUND', data: { id: dilemma.id } }
    await expect(client.documents.restoreVersion({ id: dilemma.id, moment: other })).rejects.toMatchObject(notFound)
    await expect(client.documents.version({ id: dilemma.id, moment: other })).rejects.toMatchObject(notFound)
    await expect(client.documents.restoreVersion({ id: session.id, moment: other })).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
    })
    const gone = randomUUID() as DocumentId
    await expect(client.documents.versions({ id: gone })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })
})
