import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useToday } from './today-queries.ts'

const { answers, asked } = vi.hoisted(() => {
  const day = () => new Date().getDate()
  const times: Record<string, number> = {}
  const nothing = (name: string) => () => {
    times[name] = (times[name] ?? 0) + 1
    return Promise.resolve([])
  }
  return {
    asked: times,
    answers: {
      vault: { status: () => Promise.resolve({ state: 'open', ownerName: 'Bilal' }) },
      dilemmas: { list: nothing('dilemmas') },
      journal: { list: nothing('entries'), checkInOf: () => Promise.resolve({ energy: day() % 5, pressure: null }) },
      sessions: { list: nothing('sessions'), intentions: nothing('intentions'), reminders: nothing('reminders') },
      archive: { ofToday: () => Promise.resolve({ id: `les van de ${day()}e` }) },
      vision: { ofWeek: () => Promise.resolve({ principle: { id: `week van de ${day()}e` }, lesson: null }) },
    },
  }
})

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => ({ core: createTanstackQueryUtils(answers as unknown as CoreClient) }))

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 50) }))
afterEach(() => void vi.useRealTimers())

it('as midnight passes the page is of the new day, and never empty in between', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  const seen: (string | undefined)[] = []
  const { result, act } = await renderHook(
    () => {
      const today = useToday(useNow())
      seen.push(today && `${today.day} ${today.lesson?.id}`)
      return today
    },
    { wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider> },
  )
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(result.current).toMatchObject({ day: '2026-11-23', lesson: { id: 'les van de 23e' }, checkIn: { energy: 3 } })
  const known = seen.length - 1

  await act(() => vi.advanceTimersByTimeAsync(10_000))
  await act(() => vi.advanceTimersByTimeAsync(100)) // what is asked now answers

  expect(result.current).toMatchObject({
    day: '2026-11-24',
    lesson: { id: 'les van de 24e' },
    week: { principle: { id: 'week van de 24e' } },
    checkIn: { energy: 4 },
  })
  expect(seen.slice(known)).not.toContain(undefined)
  expect(asked).toMatchObject({ reminders: 2, entries: 2, sessions: 1 })
})
