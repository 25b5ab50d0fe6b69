import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestSession, type SessionStory } from '../testing/session-story.ts'

const MINUTE_MS = 60_000

/** Time goes by for the program and for the people alike. */
function pass(story: SessionStory, ms: number): void {
  for (let passedMs = 0; passedMs < ms; passedMs += 1000) {
    story.clock.advance(Math.min(1000, ms - passedMs))
    vi.advanceTimersByTime(Math.min(1000, ms - passedMs))
  }
}

/** The same for long times, with a beat only now and then: often enough to count as awake. */
function passMinutes(story: SessionStory, minutes: number): void {
  for (let third = 0; third < minutes * 3; third++) {
    sleep(story, 15_000)
    pass(story, 5000)
  }
}

/** The lid is closed: no timer runs, and the clock on the wall goes on. */
function sleep(story: SessionStory, ms: number): void {
  story.clock.advance(ms)
  vi.setSystemTime(Date.now() + ms)
}

const spentInFirstRound = async (story: SessionStory) => (await story.session()).clock.rounds[0]?.spentMs

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('a running session', () => {
  it('is paused at the last second that was noted when the program was killed', async () => {
    const story = await startTestSession()
    pass(story, 9 * 1000 + 400)
    await story.reopen('after-crash')

    expect(await story.session()).toMatchObject({ phase: 'paused', interrupted: true })
    expect(await spentInFirstRound(story)).toBe(9000)
  })

  it('goes on from there as if nothing happened', async () => {
    const story = await startTestSession()
    pass(story, 10_000)
    await story.reopen('after-crash')
    story.clock.advance(MINUTE_MS)
    await story.client.sessions.resume({ id: story.id })
    pass(story, 5000)
    await story.client.sessions.pause({ id: story.id })

    expect(await story.session()).toMatchObject({ phase: 'paused', interrupted: false })
    expect(await spentInFirstRound(story)).toBe(15_000)
  })

  it('loses less than a second, and no more, when killed before its first beat', async () => {
    const story = await startTestSession()
    pass(story, 3000)
    await story.client.sessions.pause({ id: story.id })
    pass(story, MINUTE_MS)
    await story.client.sessions.resume({ id: story.id })
    pass(story, 900)
    await story.reopen('after-crash')

    expect(await spentInFirstRound(story)).toBe(3000)
  })

  it('is paused at this very moment when the vault is locked', async () => {
    const story = await startTestSession()
    pass(story, 10_300)
    await story.reopen('orderly')
    story.clock.advance(MINUTE_MS)

    expect(await story.session()).toMatchObject({ phase: 'paused', interrupted: true })
    expect(await spentInFirstRound(story)).toBe(10_300)
  })

  it('does not count the hours that the machine slept', async () => {
    const story = await startTestSession()
    pass(story, 10_000)
    sleep(story, 3 * 60 * MINUTE_MS)
    vi.advanceTimersByTime(1000)

    expect(await story.session()).toMatchObject({ phase: 'paused', interrupted: true })
    expect(await spentInFirstRound(story)).toBe(10_000)
  })

  it('does not count them either when the first thing after a sleep is the lock', async () => {
    const story = await startTestSession()
    pass(story, 10_000)
    sleep(story, 3 * 60 * MINUTE_MS)
    await story.reopen('orderly')

    expect(await spentInFirstRound(story)).toBe(10_000)
  })

  it('keeps the vault from locking by idleness', async () => {
    const story = await startTestSession()
    passMinutes(story, 40)
    expect(await story.client.vault.status()).toMatchObject({ state: 'open' })
  })

  it('no longer does so once it was left behind', async () => {
    const story = await startTestSession()
    const { method } = await story.session()
    await story.client.sessions.move({ id: story.id, toRound: method.blocks.length - 1 })
    passMinutes(story, 10 + 44)
    expect(await story.client.vault.status()).toMatchObject({ state: 'open' })

    passMinutes(story, 12)
    expect(await story.client.vault.status()).toMatchObject({ state: 'locked' })
  })
})

describe('a session that closes', () => {
  it('keeps the vault open while people write, and no longer once it was left behind', async () => {
    const story = await startTestSession()
    await story.client.sessions.beginClosing({ id: story.id })
    passMinutes(story, 40)
    expect(await story.client.vault.status()).toMatchObject({ state: 'open' })

    passMinutes(story, 16)
    expect(await story.client.vault.status()).toMatchObject({ state: 'locked' })
  })

  it('counts no time together that Ruimte was away', async () => {
    const story = await startTestSession()
    passMinutes(story, 10)
    await story.client.sessions.beginClosing({ id: story.id })
    passMinutes(story, 5)
    await story.reopen('after-crash')
    story.clock.advance(20 * 60 * MINUTE_MS)
    await story.client.sessions.close({ id: story.id })
    expect((await story.session()).attendance.map(({ minutes }) => minutes)).toEqual([15, 15, 15, 15])
  })
})

describe('a session that stands still', () => {
  it('stays as it was left, paused by people', async () => {
    const story = await startTestSession()
    pass(story, 5000)
    await story.client.sessions.pause({ id: story.id })
    pass(story, 5000)
    await story.reopen('after-crash')

    expect(await story.session()).toMatchObject({ phase: 'paused', interrupted: false })
    expect(await spentInFirstRound(story)).toBe(5000)
  })

  it('lets the vault lock', async () => {
    const story = await startTestSession()
    await story.client.sessions.pause({ id: story.id })
    passMinutes(story, 11)
    expect(await story.client.vault.status()).toMatchObject({ state: 'locked' })
  })
})
