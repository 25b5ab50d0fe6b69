import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnixMs } from '#shared/units.ts'
import { IdleLock } from './idle-lock.ts'

const MINUTE_MS = 60_000

let locks = 0
let minutes = 10
let mayIdleLock = true

/** As the real one is wired: locking stops it. */
function startIdleLock(): IdleLock {
  const idle = new IdleLock({
    nowMs: () => Date.now() as UnixMs,
    lockAfterMinutes: () => minutes,
    mayIdleLock: () => mayIdleLock,
    lock() {
      locks += 1
      idle.stop()
    },
  })
  idle.start()
  return idle
}

/** The machine sleeps: the clock on the wall goes on, no timer runs. */
function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
}

beforeEach(() => {
  locks = 0
  minutes = 10
  mayIdleLock = true
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => void vi.useRealTimers())

describe('the idle lock', () => {
  it('locks once the idle time is over, and not before', () => {
    startIdleLock()

    vi.advanceTimersByTime(10 * MINUTE_MS - 1)
    expect(locks).toBe(0)
    vi.advanceTimersByTime(5_000)
    expect(locks).toBe(1)
    vi.advanceTimersByTime(60 * MINUTE_MS)
    expect(locks).toBe(1)
  })

  it('starts again whenever somebody is there', () => {
    const idle = startIdleLock()

    for (let minute = 0; minute < 60; minute += 5) {
      vi.advanceTimersByTime(5 * MINUTE_MS)
      idle.stay()
    }
    expect(locks).toBe(0)
    vi.advanceTimersByTime(10 * MINUTE_MS + 5_000)
    expect(locks).toBe(1)
  })

  it('follows the idle time as it is set meanwhile', () => {
    startIdleLock()
    vi.advanceTimersByTime(2 * MINUTE_MS)

    minutes = 1
    vi.advanceTimersByTime(5_000)

    expect(locks).toBe(1)
  })

  it('counts the time that the machine slept', () => {
    startIdleLock()
    vi.advanceTimersByTime(MINUTE_MS)

    sleep(9 * MINUTE_MS)
    vi.advanceTimersByTime(5_000)

    expect(locks).toBe(1)
  })

  it('is not put back by the hand that wakes the machine', () => {
    const idle = startIdleLock()

    sleep(60 * MINUTE_MS)
    idle.stay()

    expect(locks).toBe(1)
  })

  it('waits for a running session, and counts from its end', () => {
    startIdleLock()
    mayIdleLock = false
    vi.advanceTimersByTime(90 * MINUTE_MS)
    expect(locks).toBe(0)

    mayIdleLock = true
    vi.advanceTimersByTime(10 * MINUTE_MS - 10_000)
    expect(locks).toBe(0)
    vi.advanceTimersByTime(15_000)
    expect(locks).toBe(1)
  })

  it('does not take a sleeping machine for a running session', () => {
    startIdleLock()
    mayIdleLock = false
    vi.advanceTimersByTime(30 * MINUTE_MS)

    sleep(30 * MINUTE_MS)
    vi.advanceTimersByTime(5_000)

    expect(locks).toBe(1)
  })

  it('lets a session go on after a nap shorter than the idle time', () => {
    startIdleLock()
    mayIdleLock = false

    sleep(9 * MINUTE_MS)
    vi.advanceTimersByTime(20 * MINUTE_MS)

    expect(locks).toBe(0)
  })

  it('is not held off by a clock that is put back', () => {
    startIdleLock()
    sleep(-24 * 60 * MINUTE_MS)

    vi.advanceTimersByTime(10 * MINUTE_MS + 10_000)

    expect(locks).toBe(1)
  })

  it('does nothing once it is stopped', () => {
    const idle = startIdleLock()
    idle.stop()

    idle.stay()
    vi.advanceTimersByTime(60 * MINUTE_MS)
    idle.stay()

    expect(locks).toBe(0)
  })
})
