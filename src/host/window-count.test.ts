import { beforeEach, expect, it, vi } from 'vitest'
import { WindowCount } from './window-count.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

function counted(graceMs: number | null) {
  const gone = vi.fn<() => void>()
  const windows = new WindowCount(gone)
  windows.graceMs = graceMs
  return { windows, gone }
}

it('notices that the last window has gone for good', () => {
  const { windows, gone } = counted(1000)
  windows.set(2)
  windows.set(1)
  windows.set(0)

  vi.advanceTimersByTime(999)
  expect(gone).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(gone).toHaveBeenCalledOnce()
})

it('goes on when one of two windows goes, such as the one for the wall', () => {
  const { windows, gone } = counted(1000)
  windows.set(2)
  windows.set(1)

  vi.advanceTimersByTime(24 * 3600_000)
  expect(gone).not.toHaveBeenCalled()
})

it('forgives a window that loads again', () => {
  const { windows, gone } = counted(1000)
  windows.set(1)
  windows.set(0)
  vi.advanceTimersByTime(500)
  windows.set(1)

  vi.advanceTimersByTime(60_000)
  expect(gone).not.toHaveBeenCalled()
})

it('waits for ever for an address that somebody may still open', () => {
  const { windows, gone } = counted(null)
  windows.set(1)
  windows.set(0)

  vi.advanceTimersByTime(24 * 3600_000)
  expect(gone).not.toHaveBeenCalled()
})

it('gives up on a browser that ended without a window', () => {
  const { windows, gone } = counted(null)
  windows.expectWithin(15_000)

  vi.advanceTimersByTime(15_000)
  expect(gone).toHaveBeenCalledOnce()
})

it('tells who waits for a window that it is there', () => {
  const { windows } = counted(null)
  const resume = vi.fn<() => void>()
  windows.onConnected(resume)
  expect(resume).not.toHaveBeenCalled()

  windows.set(1)
  expect(resume).toHaveBeenCalledOnce()
})
