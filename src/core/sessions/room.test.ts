import { describe, expect, it } from 'vitest'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { fitRest } from '#shared/sessions/fit-rest.ts'
import { planTestSession, startTestSession } from '../testing/session-story.ts'

const MINUTE_MS = 60_000

describe('the room', () => {
  it('knows who is here, from the lobby to the end', async () => {
    const story = await planTestSession()
    const { client, id, clock } = story
    const [anouk, bilal, carla] = [
      await story.person('Anouk'),
      await story.person('Bilal'),
      await story.person('Carla'),
    ]
    for (const participantId of [anouk, bilal, carla]) await client.sessions.arrive({ id, participantId })
    await client.sessions.start({ id })
    clock.advance(10 * MINUTE_MS)
    await client.sessions.leave({ id, participantId: carla })
    await client.sessions.leave({ id, participantId: carla })
    clock.advance(20 * MINUTE_MS)
    await client.sessions.arrive({ id, participantId: carla })
    clock.advance(10 * MINUTE_MS)
    await client.sessions.close({ id })
    const { attendance } = await story.session()
    expect(attendance.map(({ minutes, isHere }) => [minutes, isHere])).toEqual([
      [40, true],
      [40, true],
      [20, true],
      [0, false],
    ])
    expect(
      story
        .open()
        .documents.read(id, (doc) => doc.getArray('clock').toArray())
        .filter((one) => (one as { type: string }).type === 'left'),
    ).toHaveLength(1)
  })

  it('hands over the facilitating, but not to who brings the case that is on', async () => {
    const story = await startTestSession()
    const { client, id } = story
    const [anouk, dirk] = [await story.person('Anouk'), await story.person('Dirk')]
    await client.sessions.handOver({ id, role: 'facilitator', to: dirk })
    expect((await story.session()).participants.map(({ name, role }) => [name, role])).toEqual([
      ['Anouk', 'bringer'],
      ['Bilal', 'scribe'],
      ['Carla', 'consultant'],
      ['Dirk', 'facilitator'],
    ])
    for (const role of ['facilitator', 'bringer'] as const)
      await expect(client.sessions.handOver({ id, role, to: role === 'bringer' ? dirk : anouk })).rejects.toMatchObject(
        {
          code: 'SESSION_NOT_NOW',
        },
      )
    await story.reopen('after-crash')
    expect((await story.session()).participants.find(({ role }) => role === 'facilitator')?.name).toBe('Dirk')
  })

  it('has the case brought by somebody else when that is agreed in the lobby', async () => {
    const story = await planTestSession()
    const carla = await story.person('Carla')
    await story.client.sessions.handOver({ id: story.id, role: 'bringer', to: carla })
    expect((await story.session()).cases[0]?.bringerId).toBe(carla)
    await story.client.sessions.start({ id: story.id })
    expect((await story.session()).rounds[0]?.bringerId).toBe(carla)
  })

  it('shows what was agreed, by what is kept of each block', async () => {
    const story = await planTestSession('gossip')
    const { keeps, agreedAtMs } = (await story.seenBy('projector')).agreements
    expect(keeps.nothing.length).toBeGreaterThan(0)
    expect(agreedAtMs).toBeNull()
    await story.client.sessions.agree({ id: story.id })
    expect((await story.seenBy('participant')).agreements.agreedAtMs).toBe(story.clock.nowMs())
  })

  it('keeps what is the facilitator’s from every other view', async () => {
    const story = await startTestSession()
    const { client, id } = story
    await client.sessions.note({ id, text: 'Carla is stil' })
    await client.sessions.spoke({ id, participantId: await story.person('Dirk'), spoke: true })
    await client.sessions.keepDraft({ id, text: 'Half af' })
    await client.sessions.keepClosing({ id, participantId: null, fields: { takeaway: 'Nog niet gezegd' } })
    for (const view of ['projector', 'participant'] as const) {
      const seen = await story.seenBy(view)
      expect(seen).toMatchObject({ notes: [], spoken: [], draft: '', closing: { people: [] } })
      expect(JSON.stringify(seen)).not.toMatch(/Carla is stil|Half af|Nog niet gezegd/)
    }
    const [note] = (await story.session()).notes
    if (note) await client.sessions.dropNote({ id, noteId: note.id })
    await client.sessions.spoke({ id, participantId: await story.person('Dirk'), spoke: false })
    expect(await story.session()).toMatchObject({ notes: [], spoken: [] })
  })
})

describe('a module', () => {
  it('stands in for a block that allows it, and keeps no more than the block does', async () => {
    const story = await startTestSession()
    const { client, id } = story
    const round = (await story.session()).rounds.findIndex(({ blockId }) => blockId === 'advice')
    await client.sessions.swapModule({ id, round, module: 'headstand' })
    const swapped = await story.session()
    expect(swapped.rounds[round]).toMatchObject({ module: 'headstand', blockId: 'advice' })
    expect(blockOfRound(swapped, round)?.prompt).not.toEqual(swapped.method.blocks[round]?.prompt)
    expect(swapped.clock.rounds[round]?.allottedMs).toBe((swapped.rounds[round]?.minutes ?? 0) * MINUTE_MS)

    await client.sessions.swapModule({ id, round, module: null })
    expect((await story.session()).rounds[round]?.module).toBeNull()
  })

  it('is refused where the block does not allow it, or something was said already', async () => {
    const story = await startTestSession()
    const { client, id } = story
    const notNow = { code: 'SESSION_NOT_NOW' }
    await expect(client.sessions.swapModule({ id, round: 0, module: 'headstand' })).rejects.toMatchObject(notNow)
    await story.moveTo('advice')
    const { round } = (await story.session()).clock
    await client.sessions.contribute({ id, participantId: null, text: 'Ik zou bellen' })
    await expect(client.sessions.swapModule({ id, round, module: 'headstand' })).rejects.toMatchObject(notNow)
  })
})

describe('time that runs out', () => {
  it('leads to a proposal that changes nothing until people take it', async () => {
    const story = await startTestSession()
    const { client, id, clock } = story
    clock.advance(20 * MINUTE_MS)
    const late = await story.session()
    const proposal = fitRest(late.clock, late.nowMs, late.plannedEndMs ?? 0)
    expect(proposal.overMs).toBe(15 * MINUTE_MS)
    expect((await story.session()).clock).toEqual(late.clock)

    await client.sessions.replanRest({ id, rounds: [...proposal.rounds] })
    const replanned = await story.session()
    expect(fitRest(replanned.clock, replanned.nowMs, replanned.plannedEndMs ?? 0).overMs).toBeLessThanOrEqual(0)
    await story.reopen('after-crash')
    expect((await story.session()).clock.rounds.map(({ allottedMs }) => allottedMs)).toEqual(
      replanned.clock.rounds.map(({ allottedMs }) => allottedMs),
    )
    await story.client.sessions.move({ id, toRound: 2 })
    await expect(
      story.client.sessions.replanRest({
        id,
        rounds: proposal.rounds.slice(0, 1).map((one) => ({ ...one, round: 1 })),
      }),
    ).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
  })

  it('is told apart: a break, a pause to talk about the session, one that nobody chose', async () => {
    const story = await startTestSession()
    const { client, id } = story
    await client.sessions.pause({ id, kind: 'process' })
    expect(await story.session()).toMatchObject({ phase: 'paused', pause: 'process', interrupted: false })
    await client.sessions.resume({ id })
    expect(await story.session()).toMatchObject({ phase: 'running', pause: null })
    await client.sessions.pause({ id })
    expect(await story.session()).toMatchObject({ pause: 'break' })
    await client.sessions.resume({ id })
    await story.reopen('orderly')
    expect(await story.session()).toMatchObject({ phase: 'paused', pause: null, interrupted: true })
  })
})

describe('what is done with what lies there', () => {
  it('stands in the session and its report: answers, piles, picks, cells', async () => {
    const story = await startTestSession('ten-steps')
    const { client, id } = story
    const { method } = await story.session()
    const asking = method.blocks.find(({ input }) => input.type === 'write' || input.type === 'ask')
    const sorting = method.blocks.find(({ input }) => input.type === 'sort')
    if (!asking || sorting?.input.type !== 'sort') throw new Error('this method sorts no questions')
    await story.moveTo(asking.id)
    const { contributionId } = await client.sessions.contribute({ id, participantId: null, text: 'Wat raakt je?' })
    if (asking.visibility.as === 'private-until-reveal') await client.sessions.reveal({ id })
    await story.moveTo(sorting.id)
    const [warm, neutral] = sorting.input.piles
    await client.sessions.sort({ id, contributionId, pile: neutral?.id ?? '' })
    await client.sessions.sort({ id, contributionId, pile: warm?.id ?? '' })
    await expect(client.sessions.sort({ id, contributionId, pile: 'lauw' })).rejects.toMatchObject({
      code: 'SESSION_NOT_NOW',
    })
    const { round } = (await story.session()).clock
    const mark = { type: 'pile', round, target: contributionId, pile: warm?.id }
    expect((await story.session()).marks).toEqual([mark])
    await client.sessions.close({ id })
    expect((await story.session()).marks).toEqual([mark])
    const { bytes } = await client.sessions.report({ id, for: 'group', language: 'nl', format: 'markdown' })
    expect(new TextDecoder().decode(bytes)).toContain(`**${warm?.name.nl}: **`.trim().slice(0, -4))
  })

  it('fits the table that it is written in', async () => {
    const story = await startTestSession('moral-deliberation')
    const { client, id } = story
    const { method } = await story.session()
    const block = method.blocks.find(({ input, record }) => input.type === 'table' && record === 'all')
    if (block?.input.type !== 'table') throw new Error('this method has no table')
    await story.moveTo(block.id)
    const row = block.input.rows[0]?.id ?? 'De buurvrouw'
    const column = block.input.columns[0]?.id ?? ''
    const said = { id, participantId: null, text: 'rust' }
    await client.sessions.contribute({ ...said, cell: { row, column } })
    await expect(client.sessions.contribute({ ...said, cell: { row, column: 'kleur' } })).rejects.toMatchObject({
      code: 'SESSION_NOT_NOW',
    })
    expect((await story.session()).contributions).toMatchObject([{ cell: { row, column } }])
    await client.sessions.close({ id })
    const { bytes } = await client.sessions.report({ id, for: 'group', language: 'en', format: 'markdown' })
    expect(new TextDecoder().decode(bytes)).toMatch(/\|.*rust.*\|/)
  })
})
