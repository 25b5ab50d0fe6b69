import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { share, write } from '../testing/share-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'

it('leads from a session to the lesson that resembles it', async () => {
  const { client } = await startTestCore({ contents: 'demo-team' })
  const [session] = (await client.sessions.list()).filter((line) => line.phase === 'closed')
  const id = session?.id as DocumentId
  const { lessonId } = await client.sessions.get({ id })

  const related = await client.archive.related({ id })

  const ids = related.map((line) => line.id)
  expect(ids).toContain(lessonId)
  expect(ids).not.toContain(id)
  expect(related[0]?.shared.length).toBeGreaterThanOrEqual(2)
  expect(await client.archive.related({ id, limit: 2 })).toHaveLength(2)
})

describe('what is named beside a document already', () => {
  const story = 'De bewindvoerder betaalde de huurachterstand pas na de aanmaning.'

  /** A document with the same words as the others, and what resembles it. */
  async function startAlike() {
    const test = await startTestCore()
    const { teamId } = await test.client.sharing.space()
    const create = (kind: ArchiveKind, isShared: boolean, meta: Readonly<Record<string, unknown>>) =>
      openVaultOf(test).documents.create({
        kind,
        space: isShared ? `team:${teamId}` : 'personal',
        meta: { title: kind, ...meta },
        body: bodyOf([{ type: 'paragraph', text: story }]),
      })
    const relatedTo = async (id: DocumentId) => (await test.client.archive.related({ id })).map((line) => line.id)
    return { test, create, relatedTo }
  }

  it('is not said to resemble it: the dilemma of a session that was shared, and that session of the dilemma', async () => {
    const { create, relatedTo } = await startAlike()
    const dilemma = create('dilemma', true, {})
    const session = create('session', true, { dilemmaIds: [dilemma] })
    const success = create('success', false, {})

    expect(await relatedTo(session)).toEqual([success])
    expect(await relatedTo(dilemma)).toEqual([success])
    expect(new Set(await relatedTo(success))).toEqual(new Set([session, dilemma]))
  })

  it('nor are where a lesson was learnt, and the copy of that', async () => {
    const { test, create, relatedTo } = await startAlike()
    const dilemmaId = write(test, {}, story)
    const mistake = create('mistake', false, {})
    const lesson = create('lesson', false, { dilemmaId })

    expect(await relatedTo(lesson)).toEqual([mistake])
    await share(test, dilemmaId)
    expect(await relatedTo(lesson)).toEqual([mistake])
  })
})

it('knows nothing that is like an empty page, and nothing of what is not there', async () => {
  const { client } = await startTestCore()
  for (const language of ['nl', 'nl', 'en', 'en'] as const) await client.archive.create({ kind: 'mistake', language })
  const { id } = await client.archive.create({ kind: 'mistake', language: 'nl' })
  expect(await client.archive.related({ id })).toEqual([])
  const gone = randomUUID() as DocumentId
  await expect(client.archive.related({ id: gone })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
})
