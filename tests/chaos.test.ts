import { expect, it } from 'vitest'
import { runs } from '#core/testing/runs.ts'
import { killCycles } from './chaos/kill-cycles.ts'

const CYCLES = runs(3, 25)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

it.each(['typing-child.ts', 'session-child.ts', 'sharing-child.ts'])(
  `loses no acknowledged edit when core is killed in the middle: %s, ${CYCLES} times (seed ${seed})`,
  { timeout: 240_000 },
  async (child) => {
    const result = await killCycles(child, CYCLES, seed)

    expect(result.lost).toEqual([])
    expect(result.damage).toEqual([])
    expect(result.acknowledged).toBeGreaterThan(CYCLES)
  },
)
