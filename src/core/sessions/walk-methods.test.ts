import { describe, expect, it } from 'vitest'
import { writeMeta } from '../documents/document-meta.ts'
import { methods } from '../methods/catalogue.ts'
import { planTestSession, type SessionStory } from '../testing/session-story.ts'

const MINUTE_MS = 60_000

/** Says one thing in every round that keeps something, and goes through all of them in their own time. */
async function walkThrough(story: SessionStory): Promise<void> {
  const { client, clock, id } = story
  const { method } = await story.session()
  for (const [round, block] of method.blocks.entries()) {
    if (round > 0) await client.sessions.move({ id, toRound: round })
    if (block.record !== 'nothing')
      await client.sessions.contribute({ id, participantId: await story.person('Carla'), text: `In ${block.id}` })
    clock.advance(block.minutes * MINUTE_MS)
  }
}

describe.each(methods.map((method) => [method.id as string, method] as const))(
  'a session by %s',
  (methodId, method) => {
    it('goes from plan to lesson', async () => {
      const story = await planTestSession(methodId)
      const { client, id, dilemmaId } = story
      expect((await story.session()).phase).toBe('planned')

      await client.sessions.start({ id })
      expect((await client.dilemmas.get({ id: dilemmaId })).state).toBe('in-session')
      await walkThrough(story)
      const closing = {
        intention: 'Afspraken over de avond maken',
        intentionBy: '2026-12-01',
        lesson: 'Nabij zijn kan ook overdag.',
        appreciation: 'Je bleef eerlijk over je twijfel.',
      }
      story.open().documents.edit(id, (doc) => writeMeta(doc, { ...closing, scribeDraft: 'Nog niet gez' }))
      const { lessonId } = await client.sessions.close({ id })

      const held = await story.session()
      expect(held.phase).toBe('closed')
      expect(held.clock.rounds.map(({ spentMs }) => spentMs)).toEqual(
        method.blocks.map(({ minutes }) => minutes * MINUTE_MS),
      )
      expect(held.closing).toEqual({ ...closing, scribeDraft: '' })
      expect(held.lessonId).toBe(lessonId)
      expect((await client.dilemmas.get({ id: dilemmaId })).state).toBe('followed-up')
      expect(await client.sessions.intentions()).toMatchObject([
        { sessionId: id, sessionTitle: 'Nachtappjes', text: closing.intention, by: '2026-12-01', outcome: 'open' },
      ])
      expect(lessonId && (await client.archive.get({ id: lessonId }))).toMatchObject({
        kind: 'lesson',
        line: closing.lesson,
        session: { id },
        dilemma: { id: dilemmaId },
      })
      expect(await client.sessions.ofDilemma({ dilemmaId })).toMatchObject([{ id, lessonId, lesson: closing.lesson }])
      const { hits } = await client.search.find({ query: 'overdag', order: 'best' })
      expect(new Set(hits.map((hit) => hit.id))).toEqual(new Set([id, lessonId]))
    })

    it('goes on after a crash in the middle of each round, at the second that was noted last', async () => {
      for (const round of method.blocks.keys()) {
        const story = await planTestSession(methodId)
        await story.client.sessions.start({ id: story.id })
        if (round > 0) await story.client.sessions.move({ id: story.id, toRound: round })
        const spentMs = 40_000 + round * 1000
        story.clock.advance(spentMs)
        story
          .open()
          .store.write((db) =>
            db.run('INSERT OR REPLACE INTO session_heartbeats VALUES (?, ?)', story.id, story.clock.nowMs()),
          )
        story.clock.advance(700)

        await story.reopen('after-crash')

        const found = await story.session()
        expect(found).toMatchObject({ phase: 'paused', interrupted: true, clock: { round } })
        expect(found.clock.rounds[round]?.spentMs).toBe(spentMs)
      }
    })
  },
)
