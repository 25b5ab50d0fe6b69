import type { Candidate } from './text/candidate.ts'

/** Where candidates overlap the strongest stays, then the longest, then the first; in reading order. */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const byWorth = candidates.toSorted(
    (one, other) =>
      other.strength - one.strength || other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept: Candidate[] = []
  for (const candidate of byWorth) {
    if (candidate.end <= candidate.start) continue
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) kept.push(candidate)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}
