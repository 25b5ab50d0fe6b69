import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { liveOften } from '../../testing/live-often.ts'
import { runs } from '../../testing/runs.ts'
import { folderLife } from './testing/folder-chaos.ts'

const RUNS = Number(process.env['RUNS'] ?? runs(2, 200))
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `loses no word and takes in no stranger's, in ${RUNS} random lives of a folder (seed ${seed})`,
  { timeout: 240_000 + RUNS * 10_000 },
  async () => {
    const { failed, total } = await liveOften(folderLife, { runs: RUNS, seed })

    expect(failed).toEqual([])
    expect(total['faults']).toBeGreaterThan(RUNS * 20)
  },
)
