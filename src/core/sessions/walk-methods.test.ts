import { describe, expect, it } from 'vitest'
import type { SessionView, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ContributionId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { belongsTo } from '#shared/sessions/party.ts'
import { rolesInRound } from '#shared/sessions/roles-now.ts'
import { methods } from '../methods/catalogue.ts'
import { circleOf, planTestSession, type SessionStory } from '../testing/session-story.ts'
import { tablesWith } from '../testing/tables-with.ts'

const MINUTE_MS = 60_000
const languages = ['nl', 'en'] as const

const wordOf = (round: number) => `kanarie${String(round).padStart(3, '0')}x`

/** A session by this method, with as many people as it asks, and two cases where it takes several. */
async function planBy(method: Method): Promise<SessionStory> {
  const participants = circleOf(Math.max(4, method.group.from))
  const told = { title: 'Op de plek verteld', question: 'Hoe kan ik dit laten liggen?', bringer: 2 }
  return planTestSession(method.id, { participants, told: method.cases === 'several' ? [told] : [] })
}

async function seesWord(story: SessionStory, round: number, view: SessionView, name?: string): Promise<boolean> {
  const { contributions } = await story.seenBy(view, name)
  return contributions.some(({ text }) => text === wordOf(round))
}

const nameOf = (session: SessionWithMethod, id: string | null) =>
  session.participants.find((one) => one.id === id)?.name

/** Says the word of this round by its own way of adding words, and looks who sees it. */
async function sayAndLook(story: SessionStory, round: number, block: Block): Promise<void> {
  const { client, id } = story
  const before = await story.session()
  const bringer = nameOf(before, before.rounds[round]?.bringerId ?? null)
  const cell =
    block.input.type === 'table'
      ? { row: block.input.rows[0]?.id ?? 'de buurvrouw', column: block.input.columns[0]?.id ?? '' }
      : null
  const participantId = await story.person('Dirk')
  const saying = client.sessions.contribute({ id, participantId, text: wordOf(round), cell })
  if (block.record === 'nothing') {
    await expect(saying).rejects.toMatchObject({ code: 'SESSION_KEEPS_NOTHING' })
    expect(await client.sessions.keepDraft({ id, text: wordOf(round) })).toEqual({ kept: false })
    expect(tablesWith(story.open().store, wordOf(round))).toEqual([])
    return
  }
  await saying
  if (block.input.type === 'ask') {
    const [asked] = (await story.session()).contributions.filter((one) => one.round === round)
    if (asked) await client.sessions.answer({ id, contributionId: asked.id, answer: `antwoord ${round}` })
  }
  await lookAround(story, round, block, bringer)
  const kept = (await story.session()).contributions.find((one) => one.round === round)
  if (kept) expect(kept.participantId).toBe(keptAs(block) === 'named' ? participantId : null)
}

async function lookAround(
  story: SessionStory,
  round: number,
  block: Block,
  bringer: string | undefined,
): Promise<void> {
  const { client, id } = story
  const isAlone = block.record === 'bringer-only'
  switch (block.visibility.as) {
    case 'private-until-reveal':
      for (const view of ['facilitator', 'projector', 'participant'] as const)
        expect(await seesWord(story, round, view, view === 'participant' ? 'Dirk' : undefined)).toBe(false)
      expect((await story.seenBy('projector')).rounds[round]).toMatchObject({ hidden: 1, revealed: false })
      await client.sessions.reveal({ id })
      expect(await seesWord(story, round, 'facilitator')).toBe(true)
      break
    case 'hidden-until':
      for (const view of ['facilitator', 'projector', 'participant'] as const)
        expect(await seesWord(story, round, view)).toBe(false)
      expect(await seesWord(story, round, 'participant', bringer)).toBe(true)
      return
    case 'outside-the-room':
      expect(await seesWord(story, round, 'participant', bringer)).toBe(false)
      expect(await seesWord(story, round, 'facilitator')).toBe(true)
      break
    case 'named':
    case 'anonymous':
      expect(await seesWord(story, round, 'facilitator')).toBe(true)
  }
  expect(await seesWord(story, round, 'projector')).toBe(!isAlone)
}

/** Does once with what was gathered what this round asks for. */
async function mark(story: SessionStory, round: number, block: Block): Promise<void> {
  const { client, id } = story
  const { contributions, cases } = await story.session()
  const target = contributions[0]?.id as ContributionId
  const participantId = await story.person('Carla')
  if (block.record === 'nothing') return
  if (block.input.type === 'pick')
    await client.sessions.pick({ id, target: block.input.from === 'cases' ? (cases[0]?.id ?? null) : target })
  if (block.input.type === 'sort')
    await client.sessions.sort({ id, contributionId: target, pile: block.input.piles[0]?.id ?? '' })
  if (block.input.type === 'vote') {
    const most = [{ contributionId: target, dots: block.input.dots }]
    const tooMany = [...most, { contributionId: target, dots: 1 }]
    const data = { dots: block.input.dots }
    await expect(client.sessions.vote({ id, participantId, dots: tooMany })).rejects.toMatchObject({ data })
    await client.sessions.vote({ id, participantId, dots: most })
  }
  if (block.input.type === 'rate') await client.sessions.rate({ id, participantId, value: block.input.to })
  const isSecret = block.visibility.as === 'private-until-reveal' || block.visibility.as === 'anonymous'
  if ((block.input.type === 'vote' || block.input.type === 'rate') && isSecret) {
    const { marks } = await story.session()
    expect(
      marks.flatMap((one) => ('participantId' in one && one.round === round ? one.participantId : [])),
    ).not.toContain(keptAs(block) === 'named' ? null : participantId)
  }
}

/** Nobody has the floor and must be silent at once, and whoever must be silent is really there. */
function expectSilenceRules(session: SessionWithMethod, round: number, block: Block): void {
  const people = rolesInRound(session.participants, session.rounds[round]?.bringerId ?? null)
  const silent = people.filter(({ role }) => belongsTo(block.silent, role))
  const both = silent.filter(({ role }) => block.speaks !== 'everyone' && belongsTo(block.speaks, role))
  expect(both, block.id).toEqual([])
  if (block.silent !== 'nobody') expect(silent.length, block.id).toBeGreaterThan(0)
  if (block.silent === 'bringer' || block.speaks === 'bringer')
    expect(people.filter(({ role }) => role === 'bringer').map(({ id }) => id)).toEqual([
      session.rounds[round]?.bringerId,
    ])
}

async function walkThrough(story: SessionStory): Promise<void> {
  const { client, clock, id } = story
  const { rounds } = await story.session()
  for (const [round, { minutes }] of rounds.entries()) {
    if (round > 0) await client.sessions.move({ id, toRound: round })
    const session = await story.session()
    const block = blockOfRound(session, round)
    if (!block) throw new Error('a round without a block')
    expect(session.clock).toMatchObject({ round, phase: 'running' })
    expect(session.clock.rounds[round]?.allottedMs).toBe(minutes * MINUTE_MS)
    expectSilenceRules(session, round, block)
    // What a round of choosing lies on was said before it: the marks come before its own word.
    if (round > 0) await mark(story, round, block)
    await sayAndLook(story, round, block)
    clock.advance(minutes * MINUTE_MS)
  }
}

describe.each(methods.map((method) => [method.id as string, method] as const))('a session by %s', (_, method) => {
  it('goes from lobby to report as its data say', async () => {
    const story = await planBy(method)
    const { client, id } = story
    const planned = await story.session()
    const sitting = { people: planned.participants.length, cases: planned.cases.length }
    expect(planned.minutes).toBe(minutesOf(method, sitting))
    expect(Object.values(planned.agreements.keeps).flat().toSorted()).toEqual(
      method.blocks.map((block) => block.id).toSorted(),
    )
    for (const one of planned.participants) await client.sessions.arrive({ id, participantId: one.id })
    await client.sessions.agree({ id })
    await client.sessions.start({ id })

    await walkThrough(story)
    await client.sessions.beginClosing({ id })
    const thanks = { from: null, to: await story.person('Anouk'), text: 'waarderegel' }
    await client.sessions.appreciate({ id, ...thanks })
    await client.sessions.close({ id })

    const held = await story.session()
    expect(held.clock.rounds.map(({ spentMs }) => spentMs)).toEqual(
      held.rounds.map(({ minutes }) => minutes * MINUTE_MS),
    )
    expect(held.attendance.map(({ minutes }) => minutes)).toEqual(held.participants.map(() => planned.minutes))
    await expectPolicyKept(story, held)
    for (const language of languages) await expectReport(story, held, language)
  })
})

/** Where the word of each round is and is not, by a raw search of the store. */
async function expectPolicyKept(story: SessionStory, held: SessionWithMethod): Promise<void> {
  const { store } = story.open()
  for (const [round, { record, blockId }] of held.rounds.entries()) {
    const tables = tablesWith(store, wordOf(round))
    if (record === 'nothing') expect(tables, blockId).toEqual([])
    if (record === 'bringer-only') expect(tables, blockId).toEqual(['bringer_lines'])
    if (record === 'all')
      expect(tables, blockId).toEqual(['document_updates', 'outbox', 'search_entries', 'search_words'])
  }
  expect(tablesWith(store, 'waarderegel')).toEqual(['bringer_lines'])
}

async function expectReport(story: SessionStory, held: SessionWithMethod, language: 'nl' | 'en'): Promise<void> {
  const { client, id } = story
  const textFor = async (reader: 'group' | 'bringer', bringerId?: SessionWithMethod['participants'][number]['id']) => {
    const wanted = { id, for: reader, language, format: 'markdown' as const, ...(bringerId && { bringerId }) }
    return new TextDecoder().decode((await client.sessions.report(wanted)).bytes)
  }
  const group = await textFor('group')
  expect(group).toContain(held.method.name[language])
  expect(group).not.toContain('waarderegel')
  expect(await textFor('bringer', await story.person('Anouk'))).toContain('waarderegel')
  for (const [round, { record, bringerId }] of held.rounds.entries()) {
    expect(group.includes(wordOf(round)), `${round}`).toBe(record === 'all')
    if (record === 'bringer-only' && bringerId) expect(await textFor('bringer', bringerId)).toContain(wordOf(round))
  }
}
