import { keptSeeds } from './kept-seeds.ts'
import { randomFrom } from './random.ts'

/** A random life of something, and the counts in what it comes to that must be nought. */
export interface Life<Run extends object> {
  readonly chaos: string
  readonly live: (random: () => number) => Run | Promise<Run>
  readonly nought: readonly (keyof Run & string)[]
}

interface HowOften {
  readonly runs: number
  /** Names the first of those that are drawn; each next one has the next number. */
  readonly seed: number
  /** Ends it before all are lived. */
  readonly isOver?: () => boolean
  readonly kept?: readonly number[]
}

interface FailedLife {
  readonly seed: number
  /** What it came to, or what was thrown in it. */
  readonly found: string
}

interface Lives {
  readonly lived: number
  /** What all lives came to together. */
  readonly total: Readonly<Record<string, number>>
  readonly failed: readonly FailedLife[]
}

/**
 * Lives that failed once first, then others, `runs` in all; where so many were kept already, all of those and one more.
 */
export async function liveOften<Run extends object>(
  life: Life<Run>,
  { runs, seed, isOver = () => false, kept = keptSeeds(life.chaos) }: HowOften,
): Promise<Lives> {
  const drawn = Array.from({ length: Math.max(runs - kept.length, 1) }, (_, number) => seed + number)
  const total: Record<string, number> = {}
  const failed: FailedLife[] = []
  let lived = 0
  for (const one of [...kept, ...drawn]) {
    if (isOver()) break
    const run = await liveOnce(life, one)
    lived += 1
    if (typeof run === 'string') failed.push({ seed: one, found: run })
    else {
      for (const [name, count] of Object.entries(run) as [string, number][]) total[name] = (total[name] ?? 0) + count
      if (life.nought.some((name) => run[name] !== 0)) failed.push({ seed: one, found: JSON.stringify(run) })
    }
  }
  return { lived, total, failed }
}

/** What is thrown in one life must not end the others. */
async function liveOnce<Run extends object>({ live }: Life<Run>, seed: number): Promise<Run | string> {
  try {
    return await live(randomFrom(seed))
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}
