import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { liveOften } from '../../testing/live-often.ts'
import { togetherLife } from './testing/folder-chaos.ts'

const RUNS = Number(process.env['RUNS'] ?? 100)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `what a team writes together, until its author stops, is lost to nobody in ${RUNS} random lives of a folder (seed ${seed})`,
  { timeout: 60_000 + RUNS * 10_000 },
  async () => {
    const { failed, total } = await liveOften(togetherLife, { runs: RUNS, seed })

    expect(failed).toEqual([])
    expect(total['edits']).toBeGreaterThan(RUNS * 10)
  },
)
