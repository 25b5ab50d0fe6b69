import { expect, it } from 'vitest'
import { restartDelayMs } from './restart-delay.ts'

it('waits longer each time core dies young, and never longer than ten seconds', () => {
  const delays: number[] = []
  let failures = 0
  for (let death = 0; death < 10; death += 1) {
    const next = restartDelayMs(failures, 500)
    delays.push(next.delayMs)
    failures = next.failures
  }

  expect(delays).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000, 10_000])
})

it('begins anew after core ran well', () => {
  expect(restartDelayMs(7, 60_000)).toEqual({ delayMs: 200, failures: 1 })
})
