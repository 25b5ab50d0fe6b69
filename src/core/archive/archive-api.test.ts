import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const DAY_MS = 24 * 60 * 60_000

function documentsOf(test: TestCore): Documents {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open.documents
}

describe('the archive', () => {
  it('shows closed sessions and what was learnt from them, each leading to the other and to the dilemma', async () => {
    const { client } = await startTestCore({ contents: 'demo-team' })
    const [session] = (await client.sessions.list()).filter((line) => line.phase === 'closed')
    const { lessonId, cases, closing } = await client.sessions.get({ id: session?.id as DocumentId })
    const lesson = await client.archive.get({ id: lessonId as DocumentId })
    expect(lesson).toMatchObject({
      line: closing.people.find((one) => one.lessonId === lessonId)?.lesson,
      session: { id: session?.id, title: session?.title, atMs: session?.endedAtMs },
      dilemma: { id: cases[0]?.dilemmaId, title: cases[0]?.title },
    })
    const listed = await client.archive.list({ kinds: ['session'] })
    expect(listed.map((line) => line.id)).toContain(session?.id)
    expect(listed.map((line) => line.opening)).toContain(lesson.line)
  })

  it('leads nowhere when session and dilemma are in the bin, and back when they are out of it', async () => {
    const { client } = await startTestCore({ contents: 'demo-team' })
    const [session] = (await client.sessions.list()).filter((line) => line.phase === 'closed')
    const { lessonId, dilemmaId } = await client.sessions.get({ id: session?.id as DocumentId })
    const both = [session?.id as DocumentId, dilemmaId as DocumentId]
    for (const id of both) await client.documents.remove({ id })
    const id = lessonId as DocumentId
    expect(await client.archive.get({ id })).toMatchObject({ session: null, dilemma: null })
    for (const removed of both) await client.documents.restore({ id: removed })
    expect(await client.archive.get({ id })).toMatchObject({ session: { id: both[0] }, dilemma: { id: both[1] } })
  })

  it('counts and lists the same, and keeps to the kinds and the number asked for', async () => {
    const { client } = await startTestCore({ contents: 'demo-team' })
    const all = await client.archive.list({})
    expect(
      Object.fromEntries([...Map.groupBy(all, (line) => line.kind)].map(([kind, { length }]) => [kind, length])),
    ).toEqual(await client.archive.counts())
    expect(all.map((line) => line.updatedAtMs)).toEqual(all.map((line) => line.updatedAtMs).toSorted((a, b) => b - a))
    const some = await client.archive.list({ kinds: ['lesson', 'mistake'], limit: 3 })
    expect(some).toEqual(all.filter((line) => ['lesson', 'mistake'].includes(line.kind)).slice(0, 3))
  })

  it('counts nothing where there is nothing', async () => {
    const { client } = await startTestCore()
    expect(await client.archive.counts()).toEqual({ lesson: 0, mistake: 0, success: 0, session: 0, dilemma: 0 })
    expect(await client.archive.ofToday()).toBeNull()
  })

  it.each(['lesson', 'mistake', 'success'] as const)('takes a new %s', async (kind) => {
    const { client } = await startTestCore()
    const { id } = await client.archive.create({ kind, language: 'nl' })
    expect(await client.archive.get({ id })).toMatchObject({ kind, title: '', line: '', session: null, dilemma: null })
    expect(await client.archive.list({})).toMatchObject([{ id, kind, opening: '' }])
  })

  it('knows only lessons, mistakes and successes as learnt', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    for (const other of [id, randomUUID() as DocumentId])
      await expect(client.archive.get({ id: other })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })

  it('offers the same lesson all day, and one of an earlier day', async () => {
    const test = await startTestCore()
    const { id } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    expect(await test.client.archive.ofToday()).toBeNull()
    test.clock.advance(2 * DAY_MS)
    expect(await test.client.archive.ofToday()).toMatchObject({ id })
    await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    await test.client.archive.create({ kind: 'mistake', language: 'nl' })
    expect(await test.client.archive.ofToday()).toMatchObject({ id })
  })

  it('tells the windows when a lesson changed', async () => {
    const test = await startTestCore()
    const { id } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    const stop = new AbortController()
    const changes = await test.client.changes.watch(undefined, { signal: stop.signal })
    const first = changes.next()
    documentsOf(test).edit(id, (doc) => writeMeta(doc, { line: 'Sluiten is een moment.' }))
    expect(await first).toMatchObject({ value: { topic: 'documents' } })
    stop.abort()
  })
})
