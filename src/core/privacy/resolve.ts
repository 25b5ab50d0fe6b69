import type { Candidate } from './text/candidate.ts'

/** Where candidates overlap the strongest stays, then the longest, then the first; in reading order. */
export function resolve(candidates: readonly Candidate[], text: string): Candidate[] {
  const byWorth = candidates.toSorted(
    (one, other) =>
      other.strength - one.strength || other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept: Candidate[] = []
  for (const candidate of byWorth) {
    const rest = withoutKept(candidate, kept, text)
    if (rest && rest.end > rest.start) kept.push(rest)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

/** What is left of a candidate; of a name that ran on into another the beginning still counts. */
function withoutKept(candidate: Candidate, kept: readonly Candidate[], text: string): Candidate | undefined {
  const over = kept.filter(({ start, end }) => candidate.start < end && start < candidate.end)
  if (over.length === 0) return candidate
  const end = Math.min(...over.map(({ start }) => start))
  if (candidate.label !== 'person' || end <= candidate.start) return undefined
  const name = /^.*\p{Lu}(?:[\p{L}'’-]*|\.)(?![\p{L}])/u.exec(text.slice(candidate.start, end))?.[0]
  return name ? { ...candidate, end: candidate.start + name.length } : undefined
}
