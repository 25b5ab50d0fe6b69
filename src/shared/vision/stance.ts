import { z } from 'zod'
import { DocumentId } from '../ids.ts'
import { UnixMs } from '../units.ts'
import { STANCE_PREFIX } from './stance-field.ts'

/** How what happened relates to a principle: it could lean on it, ran against it, or the principle says nothing about it. */
export const Stance = z.enum(['helps', 'conflicts', 'silent'])
export type Stance = z.infer<typeof Stance>

/**
 * One stance as it stands in a document's `meta`. Each has a field of its own, so that two that are taken at the same
 * time both stay; the principle is named in the value too, because an archive that comes in gives ids anew in values only.
 */
export const KeptStance = z.object({
  principleId: DocumentId,
  stance: Stance,
  /** One line that says why. */
  why: z.string().max(500),
  atMs: UnixMs,
})
export type KeptStance = z.infer<typeof KeptStance>

/** The stances among the typed fields of a document, the first taken first; what is malformed is left out. */
export function stancesIn(meta: Readonly<Record<string, unknown>>): KeptStance[] {
  const kept = Object.entries(meta).flatMap(([field, value]) => {
    const { data } = KeptStance.safeParse(field.startsWith(STANCE_PREFIX) ? value : undefined)
    return data ? [data] : []
  })
  return kept.toSorted((one, other) => one.atMs - other.atMs || (one.principleId < other.principleId ? -1 : 1))
}
