import { expect, it } from 'vitest'
import { keptSeeds } from '#core/testing/kept-seeds.ts'
import { runs } from '#core/testing/runs.ts'
import { killCycles } from './chaos/kill-cycles.ts'
import { killTeamCycles } from './chaos/team/team-kills.ts'

const CYCLES = runs(1, 25)
const TEAM_CYCLES = runs(2, 40)
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

/** What failed once is killed again by night: where a kill falls is partly up to the machine. */
const seedsOf = (chaos: string) => [...(CYCLES > 1 ? keptSeeds(chaos) : []), seed].map((one) => [chaos, one] as const)

it.each(['typing', 'session', ...(CYCLES > 1 ? ['sharing'] : [])].flatMap(seedsOf))(
  `loses no acknowledged edit when core is killed in the middle: %s, ${CYCLES} times (seed %i)`,
  { timeout: 900_000 },
  async (child, childSeed) => {
    const result = await killCycles(`${child}-child.ts`, CYCLES, childSeed)

    expect(result.lost).toEqual([])
    expect(result.damage).toEqual([])
    expect(result.acknowledged).toBeGreaterThanOrEqual(CYCLES)
  },
)

it.each(seedsOf('team'))(
  `a device of a %s that is killed while it joins, shares, packs, lets in, removes, moves or leaves goes on as if it had been slow (${TEAM_CYCLES} times, seed %i)`,
  { timeout: 240_000 + TEAM_CYCLES * 20_000 },
  async (_, teamSeed) => {
    const { failures, killed, rested } = await killTeamCycles(TEAM_CYCLES, teamSeed)

    expect(failures).toEqual([])
    expect(Object.values(killed).reduce((sum, count) => sum + count, rested)).toBeGreaterThanOrEqual(TEAM_CYCLES)
  },
)
