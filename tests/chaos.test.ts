import { expect, it } from 'vitest'
import { runs } from '#core/testing/runs.ts'
import { killCycles } from './chaos/kill-cycles.ts'
import { killTeamCycles } from './chaos/team/team-kills.ts'

const CYCLES = runs(1, 25)
const TEAM_CYCLES = runs(2, 40)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

it.each(['typing-child.ts', 'session-child.ts', ...(CYCLES > 1 ? ['sharing-child.ts'] : [])])(
  `loses no acknowledged edit when core is killed in the middle: %s, ${CYCLES} times (seed ${seed})`,
  { timeout: 240_000 },
  async (child) => {
    const result = await killCycles(child, CYCLES, seed)

    expect(result.lost).toEqual([])
    expect(result.damage).toEqual([])
    expect(result.acknowledged).toBeGreaterThan(CYCLES)
  },
)

it(
  `a device that is killed while it joins, shares, packs, lets in, removes, moves or leaves goes on as if it had been slow (${TEAM_CYCLES} times, seed ${seed})`,
  { timeout: 60_000 + TEAM_CYCLES * 20_000 },
  async () => {
    const { failures, killed, rested } = await killTeamCycles(TEAM_CYCLES, seed)

    expect(failures).toEqual([])
    expect(Object.values(killed).reduce((sum, count) => sum + count, rested)).toBeGreaterThanOrEqual(TEAM_CYCLES)
  },
)
