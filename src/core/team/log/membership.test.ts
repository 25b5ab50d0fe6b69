import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { randomFrom } from '../../testing/random.ts'
import { liveAsTeam } from './testing/membership-fuzz.ts'

const RUNS = Number(process.env['RUNS'] ?? 500)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `shuts out the removed and nobody else, in ${RUNS} random lives of a team (seed ${seed})`,
  { timeout: 240_000 },
  () => {
    const failed: unknown[] = []
    const total = { messages: 0, forged: 0 }
    for (let run = 0; run < RUNS; run += 1) {
      const result = liveAsTeam(randomFrom(seed + run))
      total.messages += result.messages
      total.forged += result.forged
      if (result.leaks > 0 || result.unreadable > 0 || result.diverged > 0) failed.push({ seed: seed + run, ...result })
    }
    expect(failed).toEqual([])
    expect(total.messages).toBeGreaterThan(RUNS)
  },
)
