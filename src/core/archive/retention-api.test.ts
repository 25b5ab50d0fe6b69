import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '#shared/units.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { openVaultOf, startTestSession, writeDilemma } from '../testing/session-story.ts'
import { share } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const DAY_MS = 24 * 60 * 60_000
const YEAR_MS = 366 * DAY_MS

const due = async ({ client }: TestCore) => (await client.keeping.due({})).lines.map(({ id }) => id)

function writeLesson(test: TestCore, line = 'Bel de dag erna.'): DocumentId {
  return openVaultOf(test).documents.create({ kind: 'lesson', meta: { title: 'Bellen', line } })
}

describe('what asks to be looked at again', () => {
  it('is what nobody touched for a year, the longest untouched first, with its first words', async () => {
    const test = await startTestCore()
    const dilemma = await writeDilemma(test)
    test.clock.advance(DAY_MS)
    const lesson = writeLesson(test)
    test.clock.advance(YEAR_MS - DAY_MS)
    const fresh = writeLesson(test)

    expect(await test.client.keeping.due({})).toMatchObject({
      isMore: false,
      lines: [
        { id: dilemma, kind: 'dilemma', title: 'Nachtappjes', isShared: false },
        { id: lesson, kind: 'lesson', opening: 'Bel de dag erna.' },
      ],
    })
    expect(await due(test)).not.toContain(fresh)
    expect(await test.client.keeping.due({ limit: 1 })).toMatchObject({ isMore: true, lines: [{ id: dilemma }] })
  })

  it('is a journal page with words on it and a session that is over, and no method, no empty page, no plan', async () => {
    const story = await startTestSession()
    const { documents } = openVaultOf(story)
    await story.client.sessions.plan({
      methodId: (await story.session()).method.id,
      participants: (await story.session()).participants.map(({ name, role }) => ({ name, role })),
      cases: [{ dilemmaId: story.dilemmaId, bringer: 0 }],
      plannedForMs: null,
    })
    await story.client.sessions.close({ id: story.id })
    const day = CalendarDay.parse('2026-11-26')
    await story.client.journal.create({ model: null, day })
    const body = bodyOf([{ type: 'paragraph', text: 'Het werd laat.' }])
    const page = documents.create({ kind: 'journal', meta: { title: '', day }, body })
    story.clock.advance(YEAR_MS)

    expect((await due(story)).toSorted()).toEqual([story.dilemmaId, story.id, page].toSorted())
  })

  it('is nothing that is in the bin or in the space of a team, and says what has a copy there', async () => {
    const test = await startTestCore()
    const [shared, binned] = [await writeDilemma(test), writeLesson(test)]
    const copy = await share(test, shared)
    await test.client.documents.remove({ id: binned })
    test.clock.advance(YEAR_MS)
    expect((await test.client.keeping.due({})).lines).toMatchObject([{ id: shared, isShared: true }])
    expect(await due(test)).not.toContain(copy)
  })

  it('asks after the time that was chosen, or not at all', async () => {
    const test = await startTestCore()
    const id = writeLesson(test)
    test.clock.advance(100 * DAY_MS)
    expect(await test.client.keeping.settings()).toEqual({ reviewAfterMonths: 12, showsSeenBefore: true })
    expect(await due(test)).toEqual([])
    await test.client.keeping.set({ reviewAfterMonths: 3 })
    expect(await due(test)).toEqual([id])
    await test.client.keeping.set({ reviewAfterMonths: null })
    expect(await due(test)).toEqual([])
    await test.reopen('after-crash')
    expect(await test.client.keeping.settings()).toEqual({ reviewAfterMonths: null, showsSeenBefore: true })
  })
})

describe('keeping something', () => {
  it('lets it be until the new date, and can be taken back', async () => {
    const test = await startTestCore()
    const id = writeLesson(test)
    test.clock.advance(YEAR_MS)
    const { before } = await test.client.keeping.keep({ id, months: 6 })
    expect([before, await due(test)]).toEqual([null, []])

    await test.client.keeping.putBack({ id, review: before })
    expect(await due(test)).toEqual([id])

    await test.client.keeping.keep({ id, months: 6 })
    test.clock.advance(190 * DAY_MS)
    expect(await due(test)).toEqual([id])
    const again = await test.client.keeping.keep({ id, months: 24 })
    expect(again.before).toMatchObject({ chosenAtMs: test.clock.nowMs() - 190 * DAY_MS })
  })

  it('holds a short time that was chosen, until the next edit; an edit brings a late date no nearer', async () => {
    const test = await startTestCore()
    const [soon, late] = [writeLesson(test), writeLesson(test)]
    await test.client.keeping.keep({ id: soon, months: 3 })
    await test.client.keeping.keep({ id: late, months: 36 })
    test.clock.advance(100 * DAY_MS)
    expect(await due(test)).toEqual([soon])

    const { documents } = openVaultOf(test)
    for (const id of [soon, late]) documents.edit(id, (doc) => writeMeta(doc, { line: 'Bel dezelfde dag.' }))
    test.clock.advance(YEAR_MS)
    expect(await due(test)).toEqual([soon])
  })

  it('is for one’s own alone', async () => {
    const test = await startTestCore()
    const { client } = test
    const copy = await share(test, await writeDilemma(test))
    for (const id of [copy, randomUUID() as DocumentId]) {
      const tries = [
        client.keeping.keep({ id, months: 12 }),
        client.keeping.putBack({ id, review: null }),
        client.keeping.passages({ id }),
        client.keeping.shorten({ id, line: 'Weg', passages: [], language: 'nl' }),
      ]
      for (const attempt of tries) await expect(attempt).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    }
  })
})

it('each document says itself when it asks again, and the list keeps to that', async () => {
  const test = await startTestCore()
  const { client, clock } = test
  const id = writeLesson(test)
  const atMs = async () => (await client.keeping.asksAgain({ id })).atMs ?? Number.NaN
  const usualMs = await atMs()
  const { untilMs } = await client.keeping.keep({ id, months: 24 })
  expect(await atMs()).toBe(untilMs)
  expect(untilMs).toBeGreaterThan(usualMs)

  clock.advance((await atMs()) - clock.nowMs() - 1)
  expect(await due(test)).toEqual([])
  clock.advance(1)
  expect(await due(test)).toEqual([id])

  openVaultOf(test).documents.edit(id, (doc) => writeMeta(doc, { line: 'Bel de dag zelf.' }))
  expect(await atMs()).toBeGreaterThan(clock.nowMs())
  await client.keeping.set({ reviewAfterMonths: null })
  expect(await client.keeping.asksAgain({ id })).toEqual({ atMs: null })
})
