import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { noticeWaking } from './notice-waking.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
})

/** The lid is closed: the clock on the wall goes on, and nothing else does. */
function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
}

it('notices that the computer slept, once, and no busy moments', () => {
  let woken = 0
  const stop = noticeWaking(() => (woken += 1))
  vi.advanceTimersByTime(60_000)
  sleep(9000)
  vi.advanceTimersByTime(10_000)
  expect(woken).toBe(0)

  sleep(8 * 3_600_000)
  vi.advanceTimersByTime(60_000)
  expect(woken).toBe(1)

  stop()
  sleep(3_600_000)
  vi.advanceTimersByTime(60_000)
  expect(woken).toBe(1)
})
