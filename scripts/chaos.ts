import { parseArgs } from 'node:util'
import { killCycles } from '../tests/chaos/kill-cycles.ts'
import { killTeamCycles } from '../tests/chaos/team/team-kills.ts'
import { cryptoReady } from '#core/crypto/sodium.ts'
import { liveAsTeam } from '#core/team/log/testing/membership-fuzz.ts'
import { liveByFolder, writeTogetherByFolder } from '#core/team/sync/testing/folder-chaos.ts'
import { randomFrom } from '#core/testing/random.ts'

// npm run test:chaos -- --runs 200 [--seed 1] [--only folder]: random lives of a team and of its folder, and core killed
// while it works, alone and in a team. One JSON line for each, those that failed with the seed that brings them back, and
// a summary last, also when it is ended early (Ctrl+C): of what was done until then.
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const summary: Record<string, number> = { runs, seed, failed: 0 }

let isEnded = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isEnded = true))
const isOver = () => isEnded

const parts: Record<string, () => Promise<void>> = {
  membership: () => live('membership', (random) => liveAsTeam(random), ['leaks', 'unreadable', 'diverged']),
  folder: () => live('folder', liveByFolder, ['diverged', 'unfinished', 'forgedAccepted', 'leaks']),
  together: () =>
    live('together', writeTogetherByFolder, ['diverged', 'unfinished', 'forgedAccepted', 'leaks', 'lost']),
  typing: () => kill('typing-child.ts'),
  session: () => kill('session-child.ts'),
  sharing: () => kill('sharing-child.ts'),
  team: killInTeam,
}
const names = values.only ? [values.only] : Object.keys(parts)
if (!names.every((name) => name in parts)) {
  console.error(`There is no chaos "${values.only}". Choose from: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

await cryptoReady
for (const name of names) if (!isOver()) await parts[name]?.()
console.log(JSON.stringify({ chaos: 'summary', ...summary }))
if (summary['failed']) process.exitCode = 1

/** @param must what a run has to come to nought in */
async function live<Run extends object>(
  chaos: string,
  run: (random: () => number) => Run | Promise<Run>,
  must: readonly (keyof Run & string)[],
): Promise<void> {
  const began = performance.now()
  const total: Record<string, number> = { runs: 0 }
  for (let number = 0; number < runs && !isOver(); number += 1) {
    const result = await run(randomFrom(seed + number))
    total['runs'] = number + 1
    for (const [name, count] of Object.entries(result) as [string, number][]) total[name] = (total[name] ?? 0) + count
    if (must.every((name) => result[name] === 0)) continue
    add({ failed: 1 })
    console.log(JSON.stringify({ chaos, failed: seed + number, ...result }))
  }
  add(Object.fromEntries(Object.entries(total).map(([name, count]) => [`${chaos} ${name}`, count])))
  console.log(JSON.stringify({ chaos, seed, ...total, seconds: secondsSince(began) }))
}

async function kill(child: string): Promise<void> {
  const began = performance.now()
  const result = await killCycles(child, runs, seed)
  console.log(JSON.stringify({ chaos: child, seed, ...result, seconds: secondsSince(began) }))
  if (result.lost.length > 0 || result.damage.length > 0) add({ failed: 1 })
  add({ killed: result.cycles, acknowledged: result.acknowledged, lost: result.lost.length })
}

async function killInTeam(): Promise<void> {
  const began = performance.now()
  const result = await killTeamCycles(runs, seed, isOver)
  console.log(JSON.stringify({ chaos: 'team', seed, ...result, seconds: secondsSince(began) }))
  if (result.failures.length > 0) add({ failed: 1 })
  add({ killed: result.cycles, acknowledged: result.acknowledged, 'team failures': result.failures.length })
  add(Object.fromEntries(Object.entries(result.killed).map(([act, count]) => [`team killed in ${act}`, count])))
}

function secondsSince(beganMs: number): number {
  return Math.round((performance.now() - beganMs) / 1000)
}

function add(counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) summary[name] = (summary[name] ?? 0) + count
}
