import { describe, expect, it } from 'vitest'
import { CalendarDay } from '#shared/units.ts'
import { circleOf, planTestSession, startTestSession, type SessionStory } from '../testing/session-story.ts'
import { tablesWith } from '../testing/tables-with.ts'

const DAY_MS = 24 * 60 * 60_000
const reopenings = ['orderly', 'after-crash'] as const

async function writeClosing(story: SessionStory): Promise<void> {
  const { client, id } = story
  const [anouk, carla] = [await story.person('Anouk'), await story.person('Carla')]
  const intentionBy = CalendarDay.parse('2026-12-01')
  const fields = {
    intention: 'Ik bel haar samen met Carla',
    intentionBy,
    intentionKnownBy: 'Carla',
    takeaway: 'Ik sta er niet alleen voor',
  }
  await client.sessions.keepClosing({ id, participantId: anouk, fields })
  await client.sessions.keepClosing({ id, participantId: carla, fields: { lesson: 'Vraag eerder mee te kijken.' } })
  await client.sessions.keepClosing({ id, participantId: null, fields: { lesson: 'Een telefoon is geen dienst.' } })
  await client.sessions.appreciate({ id, from: carla, to: anouk, text: 'Je zei eerlijk dat je moe bent' })
}

describe('a session that was stopped', () => {
  it.each(reopenings)('comes back in the lobby with who was there (%s)', async (how) => {
    const story = await planTestSession()
    const participantId = await story.person('Anouk')
    await story.client.sessions.arrive({ id: story.id, participantId })
    await story.reopen(how)
    expect(await story.session()).toMatchObject({ phase: 'planned' })
    expect((await story.session()).attendance.filter(({ isHere }) => isHere)).toMatchObject([{ participantId }])
  })

  it.each(reopenings)('comes back in its round with all that was said and being written (%s)', async (how) => {
    const story = await startTestSession()
    const { client, id } = story
    await story.moveTo('questions')
    await client.sessions.contribute({ id, participantId: null, text: 'Wat raakt je?' })
    await client.sessions.keepDraft({ id, text: 'Half' })
    await client.sessions.note({ id, text: 'Let op de tijd' })
    const before = await story.session()
    await story.reopen(how)
    expect(await story.session()).toMatchObject({
      phase: 'paused',
      interrupted: true,
      clock: { round: before.clock.round },
      contributions: before.contributions,
      draft: 'Half',
      notes: before.notes,
    })
  })

  it.each(reopenings)('comes back in its pause (%s)', async (how) => {
    const story = await startTestSession()
    await story.client.sessions.pause({ id: story.id, kind: 'process' })
    await story.reopen(how)
    expect(await story.session()).toMatchObject({ phase: 'paused', pause: 'process', interrupted: false })
  })

  it.each(reopenings)('comes back in its closing with all that was typed (%s)', async (how) => {
    const story = await startTestSession()
    await story.client.sessions.beginClosing({ id: story.id })
    await writeClosing(story)
    const before = await story.session()
    await story.reopen(how)
    const after = await story.session()
    expect(after.phase).toBe('closing')
    expect(after.closing).toEqual(before.closing)
    expect(after.closing.people).toHaveLength(3)

    await story.client.sessions.backToRounds({ id: story.id })
    expect(await story.session()).toMatchObject({ phase: 'paused', closing: before.closing })
  })

  it.each(reopenings)('stays closed, as it was (%s)', async (how) => {
    const story = await startTestSession()
    await writeClosing(story)
    await story.client.sessions.close({ id: story.id })
    const before = await story.session()
    story.clock.advance(DAY_MS)
    await story.reopen(how)
    expect({ ...(await story.session()), nowMs: 0 }).toEqual({ ...before, nowMs: 0 })
  })
})

describe('the closing', () => {
  it('leaves a lesson of each in the archive, an intention of each, and the thanks to the bringer alone', async () => {
    const story = await startTestSession()
    const { client, id, dilemmaId } = story
    await client.sessions.beginClosing({ id })
    await writeClosing(story)
    const { lessonId, lessonIds } = await client.sessions.close({ id })

    expect(lessonIds).toHaveLength(2)
    expect((await client.archive.list({ kinds: ['lesson'] })).map(({ opening }) => opening).toSorted()).toEqual([
      'Een telefoon is geen dienst.',
      'Vraag eerder mee te kijken.',
    ])
    expect(lessonId && (await client.archive.get({ id: lessonId })).line).toBe('Een telefoon is geen dienst.')
    expect(await client.sessions.intentions()).toMatchObject([
      { sessionId: id, name: 'Anouk', text: 'Ik bel haar samen met Carla', by: '2026-12-01', knownBy: 'Carla' },
    ])
    expect((await story.session()).closing).toMatchObject({ appreciations: [], evaluation: { answers: 0 } })
    const thanks = 'Je zei eerlijk dat je moe bent'
    expect(tablesWith(story.open().store, thanks)).toEqual(['bringer_lines'])
    expect(await client.sessions.bringerFile({ id })).toEqual({
      bringerId: await story.person('Anouk'),
      lines: [{ round: null, name: 'Carla', text: thanks, answer: '' }],
    })
    expect((await client.sessions.ofDilemma({ dilemmaId }))[0]?.appreciation).toBe(thanks)
    const { hits } = await client.search.find({ query: 'eerlijk moe', order: 'best' })
    expect(hits).toEqual([])

    await client.sessions.forgetBringerFile({ id })
    expect(tablesWith(story.open().store, thanks)).toEqual([])
  })

  it('tells nobody how few people answered that it was safe, and keeps from everyone who said what', async () => {
    const story = await startTestSession('five-steps', { participants: circleOf(5) })
    const { client, id } = story
    const { participants } = await story.session()
    await client.sessions.beginClosing({ id })
    for (const [place, { id: participantId }] of participants.entries()) {
      story.clock.advance(60_000)
      await client.sessions.evaluate({
        id,
        participantId,
        safe: place < 4 ? 4 : 2,
        helps: place === 0 ? 'Eerder stoppen' : '',
      })
      const { evaluation } = (await story.session()).closing
      expect(evaluation).toMatchObject({ answers: place + 1, safe: null, helps: [] })
      expect(evaluation.answered).toHaveLength(place + 1)
    }
    const [first] = participants
    const again = { id, participantId: first?.id ?? (await story.person('Anouk')), safe: 1, helps: '' }
    await expect(client.sessions.evaluate(again)).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
    const rows = story
      .open()
      .store.read((db) =>
        db.all<{ owner: string; at_ms: number }>("SELECT * FROM session_fields WHERE name IN ('safe', 'helps')"),
      )
    expect(rows.filter(({ owner, at_ms }) => at_ms !== 0 || participants.some((one) => one.id === owner))).toEqual([])

    await client.sessions.close({ id })
    expect((await story.session()).closing.evaluation).toEqual({
      answered: [],
      answers: 5,
      safe: [0, 1, 0, 4, 0],
      helps: ['Eerder stoppen'],
    })
  })

  it('shows no numbers of fewer than five', async () => {
    const story = await startTestSession()
    const { client, id } = story
    for (const { id: participantId } of (await story.session()).participants)
      await client.sessions.evaluate({ id, participantId, safe: 5 })
    await client.sessions.close({ id })
    expect((await story.session()).closing.evaluation).toMatchObject({ answers: 4, safe: null })
    const { bytes } = await client.sessions.report({ id, for: 'group', language: 'nl', format: 'markdown' })
    expect(new TextDecoder().decode(bytes)).not.toContain('veilig')
  })
})

describe('the report', () => {
  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['markdown', '# Nachtappjes'],
  ] as const)('comes as %s, under a name without anybody’s words', async (format, begins) => {
    const story = await startTestSession()
    await writeClosing(story)
    await story.client.sessions.close({ id: story.id })
    const file = await story.client.sessions.report({ id: story.id, for: 'bringer', language: 'nl', format })
    expect(file.name).toMatch(/^intervisie-2026-11-26-voor-de-inbrenger\.(docx|pdf|md)$/)
    expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 200))).toContain(begins)
  })

  it('has a table whose rows people named with that name in its first column, and no column left empty', async () => {
    const story = await startTestSession('moral-deliberation', { participants: circleOf(5) })
    const { client, id } = story
    await story.moveTo('perspectives')
    await client.sessions.contribute({
      id,
      participantId: null,
      text: 'Vertrouwen',
      cell: { row: 'De jongens', column: 'value' },
    })
    await client.sessions.close({ id })
    const { bytes } = await client.sessions.report({ id, for: 'group', language: 'nl', format: 'markdown' })
    const table = new TextDecoder()
      .decode(bytes)
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(table[0]).toMatch(/^\| Betrokkene \| Waarde/)
    expect(table.at(-1)).toMatch(/^\| De jongens \| Vertrouwen/)
  })

  it('is there once the session is closed, and not before', async () => {
    const { client, id } = await startTestSession()
    await expect(
      client.sessions.report({ id, for: 'group', language: 'nl', format: 'markdown' }),
    ).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
  })
})

describe('what follows', () => {
  it('brings open intentions back in the lobby of the next session with the same people', async () => {
    const story = await startTestSession()
    const { client, id, dilemmaId } = story
    await writeClosing(story)
    await client.sessions.keepClosing({
      id,
      participantId: await story.person('Dirk'),
      fields: { intention: 'Vaker vragen' },
    })
    await client.sessions.close({ id })
    const participants = circleOf(4).map((one) => (one.name === 'Dirk' ? { ...one, name: 'Esra' } : one))
    const next = await client.sessions.plan({
      dilemmaId,
      methodId: (await story.session()).method.id,
      participants,
      plannedForMs: null,
    })
    const texts = async () => (await client.sessions.oldIntentions({ id: next.id })).map(({ text }) => text)
    expect(await texts()).toEqual(['Ik bel haar samen met Carla'])

    const participantId = await story.person('Anouk')
    await client.sessions.settleIntention({ sessionId: id, participantId, outcome: 'changed', note: 'Zij belde zelf' })
    expect(await texts()).toEqual([])
    expect((await client.sessions.intentions()).map(({ text, outcome, note }) => [text, outcome, note])).toEqual([
      ['Vaker vragen', 'open', ''],
      ['Ik bel haar samen met Carla', 'changed', 'Zij belde zelf'],
    ])
  })

  it('asks after six weeks, until somebody has looked back', async () => {
    const story = await startTestSession()
    await story.client.sessions.close({ id: story.id })
    expect(await story.client.sessions.reminders()).toEqual([])
    story.clock.advance(42 * DAY_MS)
    expect(await story.client.sessions.reminders()).toMatchObject([{ sessionId: story.id, title: 'Nachtappjes' }])
    await story.client.sessions.lookedBack({ id: story.id })
    expect(await story.client.sessions.reminders()).toEqual([])
  })

  it('adds up over a while: sessions, minutes, methods, lessons, and people without counts', async () => {
    const story = await startTestSession()
    const fromMs = story.clock.nowMs()
    story.clock.advance(50 * 60_000)
    await writeClosing(story)
    await story.client.sessions.close({ id: story.id })
    const untilMs = (story.clock.nowMs() + 1) as typeof fromMs
    const history = await story.client.sessions.history({ fromMs, untilMs })
    expect(history).toMatchObject({ minutes: 50, methods: [{ id: 'incident-short', times: 1 }] })
    expect(history.sessions.map(({ id }) => id)).toEqual([story.id])
    expect(history.people).toEqual([
      { name: 'Anouk', lastFacilitatedAtMs: null, lastBroughtAtMs: untilMs - 1 },
      { name: 'Bilal', lastFacilitatedAtMs: untilMs - 1, lastBroughtAtMs: null },
      { name: 'Carla', lastFacilitatedAtMs: null, lastBroughtAtMs: null },
      { name: 'Dirk', lastFacilitatedAtMs: null, lastBroughtAtMs: null },
    ])
    expect(history.lessons).toHaveLength(2)
    expect(
      (await story.client.sessions.history({ fromMs: untilMs, untilMs: (untilMs + 5) as typeof fromMs })).sessions,
    ).toEqual([])
  })
})
