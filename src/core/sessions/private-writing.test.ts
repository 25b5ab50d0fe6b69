import { describe, expect, it } from 'vitest'
import type { ContributionId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { methods } from '../methods/catalogue.ts'
import { planTestSession, type SessionStory } from '../testing/session-story.ts'
import { tablesWith } from '../testing/tables-with.ts'

const names = ['Anouk', 'Bilal', 'Carla', 'Dirk']

/** A session whose first round follows the rules given, and the second is a talk. */
async function startRound(rules: Partial<Block>): Promise<SessionStory> {
  const story = await planTestSession('five-steps')
  const [first, second] = methods.find(({ id }) => id === 'five-steps')?.blocks ?? []
  const { method } = await story.session()
  story.open().documents.edit(story.id, (doc) =>
    writeMeta(doc, {
      method: {
        ...method,
        blocks: [
          { ...first, ...rules },
          { ...second, id: 'after' },
        ],
      },
    }),
  )
  await story.client.sessions.start({ id: story.id })
  return story
}

async function writeEach(story: SessionStory): Promise<ContributionId[]> {
  const ids: ContributionId[] = []
  for (const name of names) {
    story.clock.advance(60_000)
    const said = { id: story.id, participantId: await story.person(name), text: `Standpunt van binnen: ${name}` }
    ids.push((await story.client.sessions.contribute(said)).contributionId)
  }
  return ids
}

const named: Partial<Block> = { input: { type: 'write' }, visibility: { as: 'private-until-reveal', named: true } }
const unnamed: Partial<Block> = { input: { type: 'write' }, visibility: { as: 'private-until-reveal', named: false } }

describe('what each writes in private', () => {
  it('is sent to nobody before it is revealed; only that it was written is', async () => {
    const story = await startRound(named)
    await writeEach(story)
    const all = [
      await story.session(),
      await story.seenBy('projector'),
      await story.seenBy('participant', 'Anouk'),
      await story.seenBy('participant'),
    ]
    for (const seen of all) {
      expect(JSON.stringify(seen)).not.toContain('Standpunt van binnen')
      expect(seen.rounds[0]).toMatchObject({ hidden: 4, revealed: false })
      expect(seen.rounds[0]?.written).toHaveLength(4)
    }

    await story.client.sessions.reveal({ id: story.id })
    const { contributions, rounds } = await story.seenBy('projector')
    expect(contributions.map(({ text }) => text)).toEqual(names.map((name) => `Standpunt van binnen: ${name}`))
    expect(rounds[0]).toMatchObject({ hidden: 0, revealed: true })
  })

  it('can be read back, put right and taken back by who knows its id', async () => {
    const story = await startRound(named)
    const { client, id } = story
    const [first, second] = await writeEach(story)
    if (!first || !second) throw new Error('nothing was written')
    expect(await client.sessions.mine({ id, contributionIds: [first] })).toMatchObject([
      { text: 'Standpunt van binnen: Anouk' },
    ])
    await client.sessions.reword({ id, contributionId: first, text: 'Beter gezegd' })
    await client.sessions.withdraw({ id, contributionId: second })

    expect((await story.session()).rounds[0]?.written).not.toContain(await story.person('Bilal'))
    await client.sessions.reveal({ id })
    const texts = (await story.session()).contributions.map(({ text }) => text)
    expect(texts).toEqual(['Beter gezegd', 'Standpunt van binnen: Carla', 'Standpunt van binnen: Dirk'])
  })

  it('is written in no draft', async () => {
    const story = await startRound(named)
    expect(await story.client.sessions.keepDraft({ id: story.id, text: 'Nog aan het denken' })).toEqual({ kept: false })
    expect(tablesWith(story.open().store, 'Nog aan het denken')).toEqual([])
  })

  it('is erased when it was never revealed', async () => {
    const story = await startRound(named)
    await writeEach(story)
    await story.client.sessions.close({ id: story.id })
    expect(tablesWith(story.open().store, 'Standpunt van binnen')).toEqual([])
    expect((await story.session()).contributions).toEqual([])
  })

  it('shows at once when it comes after the reveal', async () => {
    const story = await startRound(named)
    await story.client.sessions.reveal({ id: story.id })
    await writeEach(story)
    expect((await story.seenBy('projector')).contributions).toHaveLength(4)
  })
})

describe('what is written without a name', () => {
  it('leaves nothing in the store that leads to who wrote it: no name, no moment, no order', async () => {
    const story = await startRound(unnamed)
    const ids = await writeEach(story)
    const rows = story
      .open()
      .store.read((db) =>
        db.all<{ id: string; participant_id: string | null; at_ms: number; place: number }>(
          'SELECT * FROM session_words',
        ),
      )
    expect(rows.map(({ participant_id }) => participant_id)).toEqual([null, null, null, null])
    expect(new Set(rows.map(({ at_ms }) => at_ms)).size).toBe(1)
    expect(new Set(rows.map(({ place }) => place)).size).toBe(1)
    expect(rows.map(({ id }) => id)).toEqual(ids.toSorted())

    await story.client.sessions.reveal({ id: story.id })
    const shown = (await story.session()).contributions
    expect(shown.map(({ id }) => id)).toEqual(ids.toSorted())
    expect(shown.every(({ participantId }) => participantId === null)).toBe(true)
    await story.client.sessions.close({ id: story.id })
    expect((await story.session()).contributions.map(({ id }) => id)).toEqual(ids.toSorted())
  })

  it('goes in once where it is a number, and shows only when it is revealed', async () => {
    const rate = { type: 'rate', to: 5, low: { nl: 'nee', en: 'no' }, high: { nl: 'ja', en: 'yes' } } as const
    const story = await startRound({ input: rate, visibility: { as: 'anonymous' } })
    const { client, id } = story
    const [carla, dirk] = [await story.person('Carla'), await story.person('Dirk')]
    await client.sessions.rate({ id, participantId: carla, value: 4 })
    await expect(client.sessions.rate({ id, participantId: carla, value: 5 })).rejects.toMatchObject({
      code: 'SESSION_NOT_NOW',
    })
    expect(await story.session()).toMatchObject({ marks: [], rounds: [{ written: [carla], revealed: false }, {}] })
    await client.sessions.rate({ id, participantId: dirk, value: 2 })
    await client.sessions.reveal({ id })

    const { marks } = await story.seenBy('projector')
    const given = marks.flatMap((mark) => (mark.type === 'rating' ? mark : []))
    expect(given.map(({ participantId }) => participantId)).toEqual([null, null])
    expect(given.map(({ value }) => value).toSorted((one, other) => one - other)).toEqual([2, 4])
  })

  it('can be changed where it keeps its name', async () => {
    const story = await startRound({ input: { type: 'vote', dots: 3 }, visibility: { as: 'named' } })
    const { client, id } = story
    const participantId = await story.person('Carla')
    const { contributionId } = await client.sessions.contribute({ id, participantId, text: 'Bellen' })
    await client.sessions.vote({ id, participantId, dots: [{ contributionId, dots: 3 }] })
    await client.sessions.vote({ id, participantId, dots: [{ contributionId, dots: 1 }] })
    expect((await story.session()).marks).toEqual([
      { type: 'dots', round: 0, participantId, target: contributionId, dots: 1 },
    ])
    await client.sessions.withdraw({ id, contributionId })
    expect((await story.session()).marks).toEqual([])
  })
})

describe('what the bringer keeps back', () => {
  const outcome: Partial<Block> = {
    speaks: 'bringer',
    silent: 'group',
    input: { type: 'write' },
    visibility: { as: 'hidden-until', block: 'after' },
  }

  it('shows to nobody else until its round begins, and to everyone from then on', async () => {
    const story = await startRound(outcome)
    const { client, id } = story
    const said = { id, participantId: await story.person('Anouk'), text: 'Ik heb gebeld' }
    await client.sessions.contribute(said)
    const sees = async (...who: Parameters<SessionStory['seenBy']>) => (await story.seenBy(...who)).contributions.length
    expect([await sees('facilitator'), await sees('projector'), await sees('participant', 'Carla')]).toEqual([0, 0, 0])
    expect(await sees('participant', 'Anouk')).toBe(1)

    await client.sessions.move({ id, toRound: 1 })
    expect([await sees('facilitator'), await sees('projector'), await sees('participant', 'Carla')]).toEqual([1, 1, 1])
    await client.sessions.move({ id, toRound: 0 })
    expect(await sees('projector')).toBe(1)
  })

  it('goes to the bringer’s own file when its round never came', async () => {
    const story = await startRound(outcome)
    const { client, id } = story
    await client.sessions.contribute({ id, participantId: await story.person('Anouk'), text: 'Ik heb gebeld' })
    await client.sessions.close({ id })
    expect((await story.session()).contributions).toEqual([])
    expect(await client.sessions.bringerFile({ id })).toMatchObject({ lines: [{ round: 0, text: 'Ik heb gebeld' }] })
    expect(tablesWith(story.open().store, 'Ik heb gebeld')).toEqual(['bringer_lines'])
  })
})

describe('what is said while the bringer is out', () => {
  it('is not sent to the bringer before the next round', async () => {
    const story = await startRound({ bringerSits: 'outside', visibility: { as: 'outside-the-room' } })
    const { client, id } = story
    await client.sessions.contribute({ id, participantId: null, text: 'Zij draagt dit alleen' })
    const sees = async (...who: Parameters<SessionStory['seenBy']>) => (await story.seenBy(...who)).contributions.length
    expect([await sees('participant', 'Anouk'), await sees('participant')]).toEqual([0, 0])
    expect([await sees('participant', 'Carla'), await sees('projector'), await sees('facilitator')]).toEqual([1, 1, 1])
    await client.sessions.move({ id, toRound: 1 })
    expect([await sees('participant', 'Anouk'), await sees('participant')]).toEqual([1, 1])
  })
})
