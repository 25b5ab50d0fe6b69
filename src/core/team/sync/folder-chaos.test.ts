import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { randomFrom } from '../../testing/random.ts'
import { runs } from '../../testing/runs.ts'
import { type FolderRun, liveByFolder } from './testing/folder-chaos.ts'

const RUNS = Number(process.env['RUNS'] ?? runs(2, 200))
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `loses no word and takes in no stranger's, in ${RUNS} random lives of a folder (seed ${seed})`,
  { timeout: 60_000 + RUNS * 10_000 },
  async () => {
    const failed: (FolderRun & { seed: number })[] = []
    let faults = 0
    for (let run = 0; run < RUNS; run += 1) {
      const result = await liveByFolder(randomFrom(seed + run))
      faults += result.faults
      const { diverged, unfinished, forgedAccepted, leaks } = result
      if (diverged + unfinished + forgedAccepted + leaks > 0) failed.push({ ...result, seed: seed + run })
    }
    expect(failed).toEqual([])
    expect(faults).toBeGreaterThan(RUNS * 20)
  },
)
