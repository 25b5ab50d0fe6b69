import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { randomFrom } from '../../testing/random.ts'
import { writeTogetherByFolder } from './testing/folder-chaos.ts'

const RUNS = Number(process.env['RUNS'] ?? 100)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

beforeAll(() => cryptoReady)

it(
  `what a team writes together, until its author stops, is lost to nobody in ${RUNS} random lives of a folder (seed ${seed})`,
  { timeout: 60_000 + RUNS * 10_000 },
  async () => {
    let edits = 0
    const failed: unknown[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const result = await writeTogetherByFolder(randomFrom(seed + run))
      edits += result.edits
      const { diverged, unfinished, forgedAccepted, leaks, lost } = result
      if (diverged + unfinished + forgedAccepted + leaks + lost > 0) failed.push({ ...result, seed: seed + run })
    }
    expect(failed).toEqual([])
    expect(edits).toBeGreaterThan(RUNS * 10)
  },
)
