import { z } from 'zod'
import { DocumentId } from '../ids.ts'
import { CalendarDay, UnixMs } from '../units.ts'

const text = (maxChars: number) => z.string().max(maxChars).catch('')

/** What a principle says. */
export const PrincipleWords = z.object({
  title: text(200),
  /** The principle itself, in one paragraph. */
  paragraph: text(2000),
  asks: text(2000),
  asksNot: text(2000),
})
export type PrincipleWords = z.infer<typeof PrincipleWords>

/**
 * One way in which a team's principle came to read, as it stands in the `meta` of that principle. Each has a field of its
 * own and all its words at once: of two that are adopted at the same time both stay, and none is half of each.
 */
export const KeptReading = PrincipleWords.extend({
  /** The draft that was adopted. */
  draftId: DocumentId,
  adoptedOn: CalendarDay,
  /** When that was said, for two of one day. */
  atMs: UnixMs,
})
export type KeptReading = z.infer<typeof KeptReading>

const PREFIX = 'reading:'

export function readingField(draftId: DocumentId): string {
  return `${PREFIX}${draftId}`
}

/** The readings among the typed fields of a principle, the last one is how it reads now; what is malformed is left out. */
export function readingsIn(meta: Readonly<Record<string, unknown>>): KeptReading[] {
  const kept = Object.entries(meta).flatMap(([field, value]) => {
    const { data } = KeptReading.safeParse(field.startsWith(PREFIX) ? value : undefined)
    return data ? [data] : []
  })
  return kept.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
}

function orderOf({ adoptedOn, atMs, draftId }: KeptReading): string {
  return `${adoptedOn} ${String(atMs).padStart(16, '0')} ${draftId}`
}
