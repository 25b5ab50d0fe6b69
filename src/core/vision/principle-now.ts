import type { PrincipleMeta } from '#shared/contract/vision.ts'
import type { KeptReading } from '#shared/vision/reading.ts'

/** A principle as it reads now. @param readings what was adopted since it was written, the newest last */
export function principleNow(written: PrincipleMeta, readings: readonly KeptReading[]): PrincipleMeta {
  const newest = readings.at(-1)
  if (!newest) return written
  const { title, paragraph, asks, asksNot } = newest
  const days = [written.adoptedOn ?? newest.adoptedOn, newest.adoptedOn]
  // Made a draft again it has no day, however it came to read so.
  const adoptedOn = written.state === 'draft' ? null : (days.toSorted().at(-1) ?? null)
  return { ...written, title, paragraph, asks, asksNot, adoptedOn }
}
