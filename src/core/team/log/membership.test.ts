import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { liveOften } from '../../testing/live-often.ts'
import { membershipLife } from './testing/membership-fuzz.ts'

const RUNS = Number(process.env['RUNS'] ?? 500)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `shuts out the removed and nobody else, in ${RUNS} random lives of a team (seed ${seed})`,
  { timeout: 900_000 },
  async () => {
    const { failed, total } = await liveOften(membershipLife, { runs: RUNS, seed })

    expect(failed).toEqual([])
    expect(total['messages']).toBeGreaterThan(RUNS)
  },
)
