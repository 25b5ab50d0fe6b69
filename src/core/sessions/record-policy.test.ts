import { isDefinedError, safe } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import type { ContributionId, ParticipantId } from '#shared/ids.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import { putContribution } from './session-document.ts'
import { startTestSession, type SessionStory } from '../testing/session-story.ts'

const canary = 'Kwikstaart'

/** The tables in which some value holds `text`, read as they are and not by way of the program. */
function tablesWith(story: SessionStory, text: string): string[] {
  return story.open().store.read((db) => {
    const tables = db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    return tables
      .map(({ name }) => name)
      .filter((name) =>
        db.all<Record<string, unknown>>(`SELECT * FROM ${name}`).some((row) =>
          Object.values(row).some((value) => {
            const found = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)
            return found.toLowerCase().includes(text.toLowerCase())
          }),
        ),
      )
  })
}

async function inRound(story: SessionStory, record: 'named' | 'unnamed' | 'nothing'): Promise<void> {
  const { method } = await story.session()
  const toRound = method.blocks.findIndex((block) => keptAs(block) === record)
  await story.client.sessions.move({ id: story.id, toRound })
}

describe('what is kept of a round', () => {
  it('is nothing at all where the method keeps nothing', async () => {
    const story = await startTestSession('gossip')
    await inRound(story, 'nothing')

    const said = { id: story.id, participantId: await story.person('Carla'), text: canary }
    const { error } = await safe(story.client.sessions.contribute(said))
    const [contribution] = (await keepOne(story)).contributions
    if (!contribution) throw new Error('nothing was kept to put back')
    const round = (await story.session()).clock.round
    const again = { id: story.id, contribution: { ...contribution, round, text: canary } }
    const { error: errorOfPuttingBack } = await safe(story.client.sessions.putBack(again))

    expect(isDefinedError(error) && [error.code, error.data]).toEqual(['SESSION_KEEPS_NOTHING', { id: story.id }])
    expect(isDefinedError(errorOfPuttingBack) && errorOfPuttingBack.code).toBe('SESSION_KEEPS_NOTHING')
    expect(tablesWith(story, canary)).toEqual([])
  })

  /** Proves that the search through the tables above would find something. */
  it('is what was said and by whom where the method keeps names', async () => {
    const story = await startTestSession('gossip')
    await inRound(story, 'named')
    const participantId = await story.person('Carla')
    await story.client.sessions.contribute({ id: story.id, participantId, text: canary })

    expect((await story.session()).contributions).toMatchObject([{ participantId, text: canary, round: 0, place: 0 }])
    expect(tablesWith(story, canary)).toEqual(expect.arrayContaining(['document_updates', 'search_entries', 'outbox']))
  })

  it('is what was said and not by whom where the method keeps no names', async () => {
    const story = await startTestSession('gossip')
    await inRound(story, 'unnamed')
    const participantId = await story.person('Carla')
    await story.client.sessions.contribute({ id: story.id, participantId, text: canary })

    const [contribution] = (await story.session()).contributions
    expect(contribution).toMatchObject({ participantId: null, text: canary })
    const updates = story
      .open()
      .store.read((db) =>
        db.all<{ bytes: Uint8Array }>('SELECT bytes FROM document_updates WHERE document_id = ?', story.id),
      )
    const withText = updates.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).filter((it) => it.includes(canary))
    expect(withText).toHaveLength(1)
    expect(withText.filter((update) => update.includes(participantId))).toEqual([])
  })

  it('is nothing of what was withdrawn, in the session or the index', async () => {
    const story = await startTestSession()
    const said = { id: story.id, participantId: null, text: canary }
    const { contributionId } = await story.client.sessions.contribute(said)
    await story.client.sessions.withdraw({ id: story.id, contributionId })

    expect((await story.session()).contributions).toEqual([])
    expect(tablesWith(story, canary)).not.toContain('search_entries')
  })

  it('comes back at its own place when a withdrawal is undone', async () => {
    const story = await startTestSession()
    for (const text of ['eerst', 'dan', 'later'])
      await story.client.sessions.contribute({ id: story.id, participantId: null, text })
    const contribution = (await story.session()).contributions[1]
    if (!contribution) throw new Error('nothing was kept')

    await story.client.sessions.withdraw({ id: story.id, contributionId: contribution.id })
    await story.client.sessions.contribute({ id: story.id, participantId: null, text: 'nog later' })
    await story.client.sessions.putBack({ id: story.id, contribution })

    const { contributions } = await story.session()
    expect(contributions.map(({ text }) => text)).toEqual(['eerst', 'dan', 'later', 'nog later'])
    expect(contributions[1]).toEqual(contribution)
  })

  it('shows in the order in which it was said, also when the clock on the wall goes back', async () => {
    const story = await startTestSession()
    await story.client.sessions.contribute({ id: story.id, participantId: null, text: 'eerst' })
    story.clock.advance(-3_600_000)
    await story.client.sessions.contribute({ id: story.id, participantId: null, text: 'daarna' })

    expect((await story.session()).contributions.map(({ text }) => text)).toEqual(['eerst', 'daarna'])
  })

  it('refuses a name that is not in the circle', async () => {
    const story = await startTestSession()
    const stranger = story.core().context.newId() as ParticipantId
    const { error } = await safe(
      story.client.sessions.contribute({ id: story.id, participantId: stranger, text: canary }),
    )
    expect(isDefinedError(error) && error.code).toBe('SESSION_NOT_NOW')
  })
})

/** Leaves one contribution in a session, past the rules, as a round that changed its policy would. */
async function keepOne(story: SessionStory) {
  const { newId } = story.core().context
  story.open().documents.edit(story.id, (doc) =>
    putContribution(doc, {
      id: newId() as ContributionId,
      round: 0,
      participantId: null,
      text: 'iets',
      atMs: story.clock.nowMs(),
      place: 0,
    }),
  )
  return story.session()
}
