import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { useActivity } from './use-activity.ts'

const { stay } = vi.hoisted(() => ({ stay: vi.fn<() => Promise<object>>() }))

vi.mock('#renderer/lib/core.ts', () => ({ client: { vault: { stay } } }))

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000)

beforeEach(() => {
  stay.mockReset().mockResolvedValue({})
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  return () => vi.useRealTimers()
})

describe('while somebody types or points', () => {
  it('core hears of it at once and then at most once in twenty seconds', async () => {
    await renderHook(() => useActivity())
    press()
    press()
    seconds(19)
    press()
    expect(stay).toHaveBeenCalledOnce()
    seconds(2)
    window.dispatchEvent(new PointerEvent('pointermove'))
    expect(stay).toHaveBeenCalledTimes(2)
  })

  it('core hears of it again at the next key when it was away', async () => {
    stay.mockRejectedValueOnce(new DOMException('gone', 'AbortError'))
    await renderHook(() => useActivity())
    press()
    // The clock goes on with each try, and after twenty seconds core would hear of it anyway.
    await vi.waitFor(
      async () => {
        press()
        await Promise.resolve()
        expect(stay).toHaveBeenCalledTimes(2)
      },
      { timeout: 10_000 },
    )
  })

  it('a window that closed says nothing more', async () => {
    const { unmount } = await renderHook(() => useActivity())
    await unmount()
    press()
    expect(stay).not.toHaveBeenCalled()
  })
})
