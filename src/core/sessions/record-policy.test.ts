import { isDefinedError, safe } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import type { ContributionId, ParticipantId } from '#shared/ids.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import { startTestSession, type SessionStory } from '../testing/session-story.ts'
import { tablesWith as tablesIn } from '../testing/tables-with.ts'

const canary = 'Kwikstaart'

const tablesWith = (story: SessionStory, text: string) => tablesIn(story.open().store, text)

/** What is left of a text that was kept and closed: the document's log, what is to be shared, and the index. */
const whereKept = ['document_updates', 'outbox', 'search_entries', 'search_words']

async function inRound(story: SessionStory, record: 'named' | 'unnamed' | 'nothing'): Promise<void> {
  const { method } = await story.session()
  const toRound = method.blocks.findIndex((block) => keptAs(block) === record)
  await story.client.sessions.move({ id: story.id, toRound })
}

describe('what is kept of a round', () => {
  it('is nothing at all where the method keeps nothing', async () => {
    const story = await startTestSession('gossip')
    const { client, id } = story
    const elsewhere = { id, participantId: null, text: 'Iets van een eerdere ronde' }
    const { contributionId } = await client.sessions.contribute(elsewhere)
    await inRound(story, 'nothing')
    const [earlier] = (await story.session()).contributions
    if (!earlier) throw new Error('nothing was kept to put back')

    const round = (await story.session()).clock.round
    const tries = [
      client.sessions.contribute({ id, participantId: await story.person('Carla'), text: canary }),
      client.sessions.putBack({ id, contribution: { ...earlier, round, text: canary } }),
      client.sessions.note({ id, text: canary }),
    ]
    for (const attempt of tries)
      await expect(attempt).rejects.toMatchObject({ code: 'SESSION_KEEPS_NOTHING', data: { id } })
    expect(await client.sessions.keepDraft({ id, text: canary })).toEqual({ kept: false })
    expect(tablesWith(story, canary)).toEqual([])
    // The search through the tables would find something.
    expect(tablesWith(story, 'eerdere ronde')).toEqual(['session_words'])
    expect(contributionId).toBe(earlier.id)
  })

  it('is in no log while the session runs, and in the log and the index once it is closed', async () => {
    const story = await startTestSession('gossip')
    await inRound(story, 'named')
    const participantId = await story.person('Carla')
    await story.client.sessions.contribute({ id: story.id, participantId, text: canary })
    expect((await story.session()).contributions).toMatchObject([{ participantId, text: canary, round: 0, place: 0 }])
    expect(tablesWith(story, canary)).toEqual(['session_words'])

    await story.client.sessions.close({ id: story.id })
    expect(tablesWith(story, canary)).toEqual(whereKept)
    expect((await story.session()).contributions).toMatchObject([{ participantId, text: canary, round: 0, place: 0 }])
  })

  it('is what was said and not by whom where the method keeps no names', async () => {
    const story = await startTestSession('gossip')
    await inRound(story, 'unnamed')
    const participantId = await story.person('Carla')
    await story.client.sessions.contribute({ id: story.id, participantId, text: canary })

    expect((await story.session()).contributions).toMatchObject([{ participantId: null, text: canary }])
    expect(tablesWith(story, participantId)).not.toContain('session_words')
    await story.client.sessions.close({ id: story.id })
    expect((await story.session()).contributions).toMatchObject([{ participantId: null, text: canary }])
  })

  it('is nothing anywhere of what was withdrawn, put in other words or answered otherwise', async () => {
    const story = await startTestSession()
    const { client, id } = story
    await story.moveTo('questions')
    const { contributionId } = await client.sessions.contribute({ id, participantId: null, text: canary })
    const other = await client.sessions.contribute({ id, participantId: null, text: `Eerst ${canary}` })
    await client.sessions.answer({ id, contributionId: other.contributionId, answer: canary })
    await client.sessions.withdraw({ id, contributionId })
    await client.sessions.reword({ id, contributionId: other.contributionId, text: 'Dan iets anders' })
    await client.sessions.answer({ id, contributionId: other.contributionId, answer: '' })
    expect(tablesWith(story, canary)).toEqual([])

    await client.sessions.close({ id })
    expect(tablesWith(story, canary)).toEqual([])
    expect(tablesWith(story, 'Dan iets anders')).toEqual(expect.arrayContaining(['document_updates']))
  })

  it('is nothing of drafts, notes and taps once the session is closed', async () => {
    const story = await startTestSession()
    const { client, id } = story
    expect(await client.sessions.keepDraft({ id, text: `Nog niet gezegd: ${canary}` })).toEqual({ kept: true })
    await client.sessions.note({ id, text: `Aan mezelf: ${canary}` })
    await client.sessions.spoke({ id, participantId: await story.person('Carla'), spoke: true })
    expect(await story.session()).toMatchObject({
      draft: `Nog niet gezegd: ${canary}`,
      notes: [{ text: `Aan mezelf: ${canary}` }],
      spoken: [await story.person('Carla')],
    })

    await client.sessions.close({ id })
    expect(tablesWith(story, canary)).toEqual([])
    const rows = story.open().store.read((db) => db.all('SELECT * FROM session_taps'))
    expect(rows).toEqual([])
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

  it('refuses a name that is not in the circle, and a contribution that is not there', async () => {
    const story = await startTestSession()
    const { client, id } = story
    const newId = story.core().context.newId
    const tries = [
      client.sessions.contribute({ id, participantId: newId() as ParticipantId, text: canary }),
      client.sessions.reword({ id, contributionId: newId() as ContributionId, text: canary }),
    ]
    for (const attempt of tries) await expect(attempt).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
  })
})

describe('the document of a session', () => {
  it('takes no edit from a window, which could leave words where none are kept', async () => {
    const story = await startTestSession('gossip')
    const update = await editOf(story)
    const editor = story.core().context.newId()
    const { error } = await safe(
      story.client.documents.push({
        id: story.id,
        editor: editor as Parameters<typeof story.client.documents.push>[0]['editor'],
        update,
      }),
    )
    expect(isDefinedError(error) && error.code).toBe('EDIT_REFUSED')
    expect(tablesWith(story, canary)).toEqual([])
  })
})

/** What a window would send that writes in the document by itself. */
async function editOf(story: SessionStory): Promise<Uint8Array> {
  const Y = await import('yjs')
  return story.open().documents.read(story.id, (stored) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(stored))
    const before = Y.encodeStateVector(doc)
    doc.getMap('meta').set('scribeDraft', canary)
    return Y.encodeStateAsUpdate(doc, before)
  })
}
