import type { Candidate } from './text/candidate.ts'
import { Cover } from './text/cover.ts'

/** Where candidates overlap the strongest stays, then the longest, then the first; in reading order. */
export function resolve(candidates: readonly Candidate[], text: string): Candidate[] {
  const byWorth = candidates.toSorted(
    (one, other) =>
      other.strength - one.strength || other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const cover = new Cover(text.length)
  const kept: Candidate[] = []
  for (const candidate of byWorth) {
    const rest = withoutCovered(candidate, cover, text)
    if (!rest || rest.end <= rest.start) continue
    kept.push(rest)
    cover.add(rest.start, rest.end)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

/** What is left of a candidate; of a name that ran on into something else the beginning still counts. */
function withoutCovered(candidate: Candidate, cover: Cover, text: string): Candidate | undefined {
  const end = cover.firstWithin(candidate.start, candidate.end)
  if (end === undefined) return candidate
  if (candidate.label !== 'person' || end <= candidate.start) return undefined
  const name = /^.*\p{Lu}[\p{L}'’-]*\.?(?![\p{L}])/u.exec(text.slice(candidate.start, end))?.[0]
  return name ? { ...candidate, end: candidate.start + name.length } : undefined
}
