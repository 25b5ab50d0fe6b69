import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'

it('leads from a lesson to the session and the dilemma that it resembles, and back', async () => {
  const { client } = await startTestCore({ contents: 'demo-team' })
  const [session] = (await client.sessions.list()).filter((line) => line.phase === 'closed')
  const { lessonId, dilemmaId } = await client.sessions.get({ id: session?.id as DocumentId })

  const related = await client.archive.related({ id: lessonId as DocumentId })

  const ids = related.map(({ id }) => id)
  expect(ids).toContain(session?.id)
  expect(ids).toContain(dilemmaId)
  expect(ids).not.toContain(lessonId)
  expect(related[0]?.shared.length).toBeGreaterThanOrEqual(2)
  const back = await client.archive.related({ id: session?.id as DocumentId, limit: 2 })
  expect(back).toHaveLength(2)
})

it('knows nothing that is like an empty page, and nothing of what is not there', async () => {
  const { client } = await startTestCore()
  for (const language of ['nl', 'nl', 'en', 'en'] as const) await client.archive.create({ kind: 'mistake', language })
  const { id } = await client.archive.create({ kind: 'mistake', language: 'nl' })
  expect(await client.archive.related({ id })).toEqual([])
  const gone = randomUUID() as DocumentId
  await expect(client.archive.related({ id: gone })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
})
