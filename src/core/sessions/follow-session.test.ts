import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startTestSession, type SessionStory } from '../testing/session-story.ts'
import { isAnyBehind } from './session-store.ts'

function follow({ client, id }: SessionStory, view: 'facilitator' | 'projector') {
  const stop = new AbortController()
  return { stop, views: client.sessions.follow({ id, view }, { signal: stop.signal }) }
}

describe('following a session', () => {
  it('sends the view at once, and again after each change, without being asked', async () => {
    const story = await startTestSession()
    const { stop, views } = follow(story, 'projector')
    const stream = await views
    expect((await stream.next()).value).toMatchObject({ view: 'projector', clock: { round: 0 } })

    await story.client.sessions.move({ id: story.id, toRound: 3 })
    expect((await stream.next()).value).toMatchObject({ clock: { round: 3 } })
    await story.client.sessions.contribute({ id: story.id, participantId: null, text: 'Wat raakt je?' })
    expect((await stream.next()).value).toMatchObject({ contributions: [{ text: 'Wat raakt je?' }] })
    stop.abort()
  })

  it('misses no change that comes while the first view is on its way', async () => {
    const story = await startTestSession()
    const { stop, views } = follow(story, 'facilitator')
    const stream = await views
    const first = stream.next()
    await story.client.sessions.move({ id: story.id, toRound: 2 })
    const seen = await first
    const last = !seen.done && seen.value.clock.round === 2 ? seen : await stream.next()
    expect(last.value).toMatchObject({ clock: { round: 2 } })
    stop.abort()
  })

  it('shows a move before the lists and the index follow, which nobody in the room looks at', async () => {
    const story = await startTestSession()
    const { stop, views } = follow(story, 'projector')
    const stream = await views
    await stream.next()

    await story.client.sessions.move({ id: story.id, toRound: 2 })
    expect((await stream.next()).value).toMatchObject({ clock: { round: 2 } })
    expect(story.open().store.read(isAnyBehind)).toBe(true)
    await story.client.sessions.list()
    expect(story.open().store.read(isAnyBehind)).toBe(false)
    stop.abort()
  })

  it('sends the wall nothing that only the facilitator sees', async () => {
    const story = await startTestSession()
    const { stop, views } = follow(story, 'projector')
    const stream = await views
    await stream.next()
    const next = stream.next()
    let isSent = false
    void next.then(() => (isSent = true))
    await story.client.sessions.note({ id: story.id, text: 'Let op Carla' })
    await setImmediate()
    expect(isSent).toBe(false)
    stop.abort()
    expect((await next).done).toBe(true)
  })

  it('ends when the vault is locked', async () => {
    const story = await startTestSession()
    const { views } = follow(story, 'facilitator')
    const stream = await views
    await stream.next()
    const next = stream.next()
    story.core().lock()
    expect((await next).done).toBe(true)
  })
})
