import { parseArgs } from 'node:util'
import { dealRuns } from '../tests/chaos/deal-runs.ts'
import { killCycles } from '../tests/chaos/kill-cycles.ts'
import { killTeamCycles } from '../tests/chaos/team/team-kills.ts'
import { cryptoReady } from '#core/crypto/sodium.ts'
import { membershipLife } from '#core/team/log/testing/membership-fuzz.ts'
import { folderLife, togetherLife } from '#core/team/sync/testing/folder-chaos.ts'
import { keepSeed } from '#core/testing/kept-seeds.ts'
import { type Life, liveOften } from '#core/testing/live-often.ts'

// npm run test:chaos -- --runs 200 [--seed 1] [--only folder]: so many random lives of a team, so many of a folder that fails
// it, and so many kills of core while it works, alone and in a team. `--only` names one kind, or one part of a kind, which
// then gets all runs. One JSON line for each part; a run that fails is kept in tests/fixtures/chaos-seeds.json, which the
// tests live first. A summary comes last, also when it is ended early (Ctrl+C): of what was done until then.
const kinds: Record<string, readonly string[]> = {
  membership: ['membership'],
  folder: ['folder', 'folder', 'folder', 'together'],
  kill: ['team', 'typing', 'team', 'session', 'team', 'sharing'],
}
const parts: Record<string, (runs: number) => Promise<void>> = {
  membership: (runs) => live(membershipLife, runs),
  folder: (runs) => live(folderLife, runs),
  together: (runs) => live(togetherLife, runs),
  typing: (runs) => kill('typing', runs),
  session: (runs) => kill('session', runs),
  sharing: (runs) => kill('sharing', runs),
  team: killInTeam,
}
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const hands = values.only === undefined ? Object.values(kinds) : [kinds[values.only] ?? [values.only]]
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) refuse('--runs and --seed are whole numbers.')
if (!hands.flat().every((part) => part in parts))
  refuse(
    `There is no chaos "${values.only}". Choose from: ${[...Object.keys(kinds), ...Object.keys(parts)].join(', ')}.`,
  )

const summary: Record<string, number> = { runs, seed, failed: 0, killed: 0 }
let isEnded = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isEnded = true))
const isOver = () => isEnded

await cryptoReady
for (const hand of hands) {
  for (const [part, dealt] of dealRuns(runs, hand)) {
    if (isOver()) break
    await parts[part]?.(dealt)
  }
}
console.log(JSON.stringify({ chaos: 'summary', ...summary, endedEarly: isOver() }))
if (summary['failed']) process.exitCode = 1

function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}

async function live<Run extends object>(life: Life<Run>, often: number): Promise<void> {
  const began = performance.now()
  const { chaos } = life
  const { lived, total, failed } = await liveOften(life, { runs: often, seed, isOver })
  for (const one of failed) fail(chaos, one.seed, one.found)
  add({ [`${chaos} runs`]: lived })
  add(Object.fromEntries(Object.entries(total).map(([name, count]) => [`${chaos} ${name}`, count])))
  console.log(
    JSON.stringify({ chaos, seed, runs: lived, ...total, failed: failed.length, seconds: secondsSince(began) }),
  )
}

async function kill(chaos: string, cycles: number): Promise<void> {
  const began = performance.now()
  const result = await killCycles(`${chaos}-child.ts`, cycles, seed, isOver)
  console.log(JSON.stringify({ chaos, seed, ...result, seconds: secondsSince(began) }))
  const found = [...result.lost, ...result.damage]
  if (found.length > 0) fail(chaos, seed, found.join(' · '))
  add({ killed: result.cycles, acknowledged: result.acknowledged, lost: result.lost.length })
}

async function killInTeam(cycles: number): Promise<void> {
  const began = performance.now()
  const result = await killTeamCycles(cycles, seed, isOver)
  console.log(JSON.stringify({ chaos: 'team', seed, ...result, seconds: secondsSince(began) }))
  if (result.failures.length > 0) fail('team', seed, result.failures.join(' · '))
  add({ killed: result.cycles, acknowledged: result.acknowledged, 'team failures': result.failures.length })
  add(Object.fromEntries(Object.entries(result.killed).map(([act, count]) => [`team killed in ${act}`, count])))
}

/** Says it at once, and keeps what brings it back. */
function fail(chaos: string, failedSeed: number, found: string): void {
  add({ failed: 1 })
  console.log(JSON.stringify({ chaos, failedSeed, found }))
  keepSeed({ chaos, seed: failedSeed, found })
}

function secondsSince(beganMs: number): number {
  return Math.round((performance.now() - beganMs) / 1000)
}

function add(counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) summary[name] = (summary[name] ?? 0) + count
}
