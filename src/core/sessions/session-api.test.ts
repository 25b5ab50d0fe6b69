import { ORPCError, safe } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { CalendarDay, type DurationMs, type UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { circle, planTestSession, startTestSession, writeDilemma } from '../testing/session-story.ts'

const methodId = 'five-steps' as MethodId
const plan = { methodId, participants: [...circle], plannedForMs: null }

/** The code and the data of what a call fails with; undefined when it does not, or by a bug. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  const { error } = await safe(call)
  return error instanceof ORPCError && error.defined ? [error.code, error.data] : undefined
}

describe('planning a session', () => {
  it('needs a dilemma that asks something', async () => {
    const core = await startTestCore()
    const { id: dilemmaId } = await core.client.dilemmas.create({ language: 'nl' })
    expect(await failure(core.client.sessions.plan({ dilemmaId, ...plan }))).toEqual([
      'DILEMMA_WITHOUT_QUESTION',
      { id: dilemmaId },
    ])
  })

  it('needs a dilemma, and not another document', async () => {
    const { client, id } = await planTestSession()
    expect(await failure(client.sessions.plan({ dilemmaId: id, ...plan }))).toEqual(['DOCUMENT_NOT_FOUND', { id }])
  })

  it('needs a method that there is', async () => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const unknown = 'tea-leaves' as MethodId
    expect(await failure(core.client.sessions.plan({ dilemmaId, ...plan, methodId: unknown }))).toEqual([
      'METHOD_NOT_FOUND',
      { id: unknown },
    ])
  })

  it.each([
    ['two bringers', ['bringer', 'bringer', 'facilitator']],
    ['no bringer', ['consultant', 'consultant', 'facilitator']],
    ['no facilitator', ['bringer', 'consultant', 'consultant']],
    ['two facilitators', ['bringer', 'facilitator', 'facilitator', 'consultant']],
  ] as const)('refuses a circle with %s', async (_, roles) => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const participants = roles.map((role, index) => ({ name: `Persoon ${index}`, role }))
    expect(await failure(core.client.sessions.plan({ dilemmaId, ...plan, participants }))).toEqual([
      'SESSION_CIRCLE_INCOMPLETE',
      undefined,
    ])
  })

  it('takes its title from the dilemma and keeps a copy of the method', async () => {
    const { session } = await planTestSession('gossip')
    expect(await session()).toMatchObject({
      title: 'Nachtappjes',
      minutes: 40,
      method: { id: 'gossip' },
      cases: [{ title: 'Nachtappjes', question: 'Hoe kan ik nabij zijn zonder altijd bereikbaar te zijn?' }],
    })
  })

  it('can be done anew until it begins', async () => {
    const { client, id, session, clock } = await planTestSession()
    const plannedForMs = (clock.nowMs() + 86_400_000) as UnixMs
    await client.sessions.replan({ id, ...plan, participants: circle.slice(0, 3), plannedForMs })
    expect(await session()).toMatchObject({ method: { id: methodId }, plannedForMs, phase: 'planned' })
    expect((await session()).participants).toHaveLength(3)

    await client.sessions.start({ id })
    expect(await failure(client.sessions.replan({ id, ...plan }))).toEqual(['SESSION_NOT_NOW', { id }])
  })
})

describe('running a session', () => {
  it('refuses what does not fit the moment, and says which session', async () => {
    const { client, id } = await planTestSession()
    const notNow = ['SESSION_NOT_NOW', { id }]
    expect(await failure(client.sessions.pause({ id }))).toEqual(notNow)
    expect(await failure(client.sessions.close({ id }))).toEqual(notNow)
    expect(await failure(client.sessions.contribute({ id, participantId: null, text: 'te vroeg' }))).toEqual(notNow)

    await client.sessions.start({ id })
    expect(await failure(client.sessions.start({ id }))).toEqual(notNow)
    expect(await failure(client.sessions.resume({ id }))).toEqual(notNow)
    expect(await failure(client.sessions.move({ id, toRound: 7 }))).toEqual(notNow)

    await client.sessions.pause({ id })
    expect(await failure(client.sessions.pause({ id }))).toEqual(notNow)

    await client.sessions.close({ id })
    for (const act of ['start', 'pause', 'resume', 'close'] as const)
      expect(await failure(client.sessions[act]({ id }))).toEqual(notNow)
    expect(await failure(client.sessions.extend({ id, byMs: 60_000 as DurationMs }))).toEqual(notNow)
    expect(await failure(client.sessions.move({ id, toRound: 0 }))).toEqual(notNow)
    expect(await failure(client.sessions.contribute({ id, participantId: null, text: 'te laat' }))).toEqual(notNow)
  })

  it('does not know a session that is something else, or nowhere', async () => {
    const { client, dilemmaId, core } = await planTestSession()
    const nowhere = core().context.newId() as DocumentId
    for (const id of [dilemmaId, nowhere]) {
      expect(await failure(client.sessions.get({ id }))).toEqual(['DOCUMENT_NOT_FOUND', { id }])
      expect(await failure(client.sessions.start({ id }))).toEqual(['DOCUMENT_NOT_FOUND', { id }])
    }
  })

  it('stays in its round when the same move comes twice', async () => {
    const { client, id, session } = await startTestSession()
    await client.sessions.move({ id, toRound: 1 })
    await client.sessions.move({ id, toRound: 1 })
    expect((await session()).clock.round).toBe(1)
  })

  it('goes on when its dilemma is put in the bin', async () => {
    const { client, id, dilemmaId, session } = await planTestSession()
    await client.documents.remove({ id: dilemmaId })
    await client.sessions.start({ id })
    await client.sessions.close({ id })
    expect(await session()).toMatchObject({ phase: 'closed', cases: [{ title: 'Nachtappjes' }] })
  })

  it('shows what runs before what is planned, and what was held last', async () => {
    const story = await startTestSession()
    const { client, dilemmaId, clock } = story
    const planned = async (afterMs: number) => {
      const plannedForMs = (clock.nowMs() + afterMs) as UnixMs
      return (await client.sessions.plan({ dilemmaId, ...plan, plannedForMs })).id
    }
    const later = await planned(2000)
    const sooner = await planned(1000)
    const held = await planned(0)
    await client.sessions.start({ id: held })
    await client.sessions.close({ id: held })
    expect((await client.sessions.list()).map(({ id }) => id)).toEqual([story.id, sooner, later, held])
  })
})

describe('closing a session', () => {
  it('makes no lesson and no intention of nothing', async () => {
    const { client, id } = await startTestSession()
    expect(await client.sessions.close({ id })).toEqual({ lessonId: null, lessonIds: [] })
    expect(await client.sessions.intentions()).toEqual([])
    expect(await client.archive.counts()).toMatchObject({ lesson: 0, session: 1 })
  })

  it('keeps all of what it leaves behind or nothing, and can be done again', async () => {
    const story = await startTestSession()
    const { client, id } = story
    await client.sessions.keepClosing({
      id,
      participantId: null,
      fields: { lesson: 'Eén lijn trekken scheelt nachten.' },
    })
    await client.sessions.contribute({ id, participantId: null, text: 'Wie belt er?' })
    const refuse = "CREATE TRIGGER refuse BEFORE DELETE ON session_words BEGIN SELECT RAISE(ABORT, 'full'); END"
    story.open().store.write((db) => db.exec(refuse))
    await expect(client.sessions.close({ id })).rejects.toThrow('full')
    expect(await story.session()).toMatchObject({ phase: 'running', contributions: [{ text: 'Wie belt er?' }] })
    expect(await client.archive.counts()).toMatchObject({ lesson: 0, session: 0 })

    story.open().store.write((db) => db.exec('DROP TRIGGER refuse'))
    const { lessonIds } = await client.sessions.close({ id })
    expect(lessonIds).toHaveLength(1)
    expect(await client.archive.counts()).toMatchObject({ lesson: 1, session: 1 })
  })

  it('shows a lesson in the words that it has in the archive now', async () => {
    const story = await startTestSession()
    const { client, id, dilemmaId, session } = story
    await client.sessions.keepClosing({ id, participantId: null, fields: { lesson: 'Mevrouw K. wil geen brieven.' } })
    const { lessonId } = await client.sessions.close({ id })
    if (!lessonId) throw new Error('no lesson was made')
    story.open().documents.edit(lessonId, (doc) => writeMeta(doc, { line: 'Vraag hoe iemand bericht wil krijgen.' }))

    expect((await session()).closing.people[0]?.lesson).toBe('Vraag hoe iemand bericht wil krijgen.')
    expect((await client.sessions.ofDilemma({ dilemmaId }))[0]?.lesson).toBe('Vraag hoe iemand bericht wil krijgen.')

    await client.documents.remove({ id: lessonId })
    expect((await session()).lessonId).toBeNull()
  })
})

describe('intentions', () => {
  it('are open first and soonest first, and can be settled', async () => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const ids: DocumentId[] = []
    for (const [intention, intentionBy] of [
      ['zonder dag', ''],
      ['later', CalendarDay.parse('2026-12-24')],
      ['eerder', CalendarDay.parse('2026-12-01')],
    ] as const) {
      const { id } = await core.client.sessions.plan({ dilemmaId, ...plan })
      await core.client.sessions.start({ id })
      await core.client.sessions.keepClosing({ id, participantId: null, fields: { intention, intentionBy } })
      await core.client.sessions.close({ id })
      ids.push(id)
    }
    const texts = async () => (await core.client.sessions.intentions()).map(({ text }) => text)
    expect(await texts()).toEqual(['eerder', 'later', 'zonder dag'])

    const [, , sooner] = ids
    if (!sooner) throw new Error('nothing was planned')
    await core.client.sessions.settleIntention({ sessionId: sooner, outcome: 'done', note: 'Het lukte.' })
    expect(await texts()).toEqual(['later', 'zonder dag', 'eerder'])
    expect((await core.client.sessions.intentions())[2]).toMatchObject({ outcome: 'done', note: 'Het lukte.' })
  })

  it('cannot be settled where there is none', async () => {
    const { client, id } = await startTestSession()
    expect(await failure(client.sessions.settleIntention({ sessionId: id, outcome: 'done', note: '' }))).toEqual([
      'DOCUMENT_NOT_FOUND',
      { id },
    ])
  })
})

it('makes the same tables anew when they are rebuilt', async () => {
  const story = await startTestSession()
  const { client, id } = story
  await client.sessions.keepClosing({ id, participantId: null, fields: { intention: 'Bellen', lesson: 'Bel eerder.' } })
  await client.sessions.close({ id })
  const all = async () => [await client.sessions.list(), await client.sessions.intentions(), await story.session()]
  const before = await all()
  await client.documents.rebuild()
  expect(await all()).toEqual(before)
})
