import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { UnixMs } from '#shared/units.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import type { Parcel, Transport } from '../transport/transport.ts'
import { startSync } from './schedule-sync.ts'
import { teamOf } from './testing/team-of.ts'
import { writeLesson } from './testing/team-member.ts'

beforeAll(() => cryptoReady)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
})

/** A place that remembers when it was looked at and what was put in it. */
class WatchedPlace implements Transport {
  looks = 0
  hint = () => {}
  readonly offered: Parcel[] = []
  /** What happens at each look and each offer. */
  work: () => Promise<void> = () => Promise.resolve()

  async *receive(): AsyncGenerator<never> {
    this.looks += 1
    await this.work()
    yield* []
  }

  async offer(parcel: Parcel): Promise<void> {
    await this.work()
    this.offered.push(parcel)
  }

  missing<Name>(parcels: readonly Name[]): Promise<Name[]> {
    return Promise.resolve([...parcels])
  }

  withdraw = () => Promise.resolve()
  rewind = () => {}
  close = () => Promise.resolve()

  watch(onHint: () => void): () => void {
    this.hint = onHint
    return () => (this.hint = () => {})
  }
}

async function start() {
  const { first } = teamOf(1)
  const { log, device, space, store, documents, clock } = first
  await first.sync.close()
  const place = new WatchedPlace()
  const team = { log, device, space, keep: () => [], takeRequest: () => false, takeNote: () => false }
  const nowMs = () => clock.nowMs as UnixMs
  const sync = startSync({ store, documents, team, transport: place, nowMs, onChange: () => {} })
  onTestFinished(() => sync.stop())
  await after(0)
  return { sync, place, write: (title: string) => writeLesson(first, title) }
}

/** Lets time pass, and what it set going come to an end. */
async function after(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('the timers of sharing', () => {
  it('look at once, and again every ten seconds', async () => {
    const { place } = await start()
    expect(place.looks).toBe(1)
    await after(9999)
    expect(place.looks).toBe(1)
    await after(1)
    expect(place.looks).toBe(2)
    await after(10_000)
    expect(place.looks).toBe(3)
  })

  it('pass on what was written once that rests for five seconds', async () => {
    const { sync, place, write } = await start()
    await after(10_000)
    const before = place.offered.length
    write('Bel na drie maanden')
    sync.soon()
    await after(3000)
    sync.soon()
    await after(4999)
    expect(place.offered).toHaveLength(before)
    await after(1)

    expect(place.offered.slice(before).map(({ kind }) => kind)).toContain('segment')
  })

  it('make one look of several hints, half a second after the last', async () => {
    const { place } = await start()
    place.hint()
    await after(300)
    place.hint()
    await after(499)
    expect(place.looks).toBe(1)
    await after(1)
    expect(place.looks).toBe(2)
  })

  it('hurry while people write in one text, and calm down after', async () => {
    const { sync, place } = await start()
    sync.hasten(true)
    for (const looks of [2, 3, 4]) {
      await after(1500)
      expect(place.looks).toBe(looks)
    }
    sync.hasten(false)
    await after(9000)
    expect(place.looks).toBe(4)
  })

  it('tell the kind of a failure and never its words, and try again', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const { place } = await start()
    place.work = () => Promise.reject(new RangeError('woorden van iemand'))
    await after(10_000)
    expect(warn.mock.calls).toEqual([['Sharing failed: RangeError', 'SyncWarning']])
    place.work = () => Promise.resolve()
    await after(10_000)

    expect(place.looks).toBe(3)
    expect(warn).toHaveBeenCalledTimes(1)
  })
})

describe('the end of sharing', () => {
  it('passes on what waits, and looks no more', async () => {
    const { sync, place, write } = await start()
    write('Terug op dag 142')
    await sync.stop()
    const { looks } = place
    expect(place.offered.map(({ kind }) => kind)).toContain('segment')
    place.hint()
    sync.soon()
    await sync.now()
    await after(60_000)

    expect(place.looks).toBe(looks)
  })

  it('waits three seconds at most for a place that does not answer', async () => {
    const { sync, place, write } = await start()
    write('Terug op dag 142')
    place.work = () => new Promise(() => {})
    let hasEnded = false
    void sync.stop().then(() => (hasEnded = true))
    await after(2999)
    expect(hasEnded).toBe(false)
    await after(1)
    expect(hasEnded).toBe(true)
  })
})
