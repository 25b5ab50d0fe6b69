import type { CheckedField, Finding, PrivacyLabel } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { type RealName, realNamesOf } from '../aliases/alias-store.ts'
import { withSafeAliases } from '../aliases/safe-aliases.ts'
import { checkFields } from '../privacy/check-fields.ts'
import { decidedIn, listDecisions } from '../privacy/privacy-decisions.ts'
import type { ReadableDb } from '../store/store.ts'
import { findCircleNames } from './circle-names.ts'
import { findGluedNames } from './glued-names.ts'

/** What leads straight to somebody. That these stand in a draft may be decided there; they do not leave with it. */
const neverLeaves: ReadonlySet<PrivacyLabel> = new Set(['phone', 'email', 'bsn', 'iban'])

/** Who is known to be in a document, beside those of its own alias list. */
interface KnownPeople {
  readonly realNames: readonly RealName[]
  /** Who was there when it was said. */
  readonly circle: readonly string[]
}

/**
 * What could point to a person in exactly what would leave, in reading order. What was decided on in the document is left
 * out, except numbers and addresses that lead straight to somebody: those pass only when they are never to be found
 * anywhere, as the number of a help line is.
 */
export function gateFindings(
  db: ReadableDb,
  documentId: DocumentId,
  fields: readonly CheckedField[],
  { realNames: people, circle }: KnownPeople = { realNames: [], circle: [] },
): Finding[] {
  const findings = checkFields(db, { documentId, fields, people })
  const isDecided = decidedIn(db, documentId)
  const more = [
    ...decidedYetNeverLeaving(db, documentId, fields),
    ...findGluedNames([...realNamesOf(db, documentId), ...people], fields).filter((finding) => !isDecided(finding)),
    // “mevrouw K.” is nobody of the circle, whoever in it is called Karin.
    ...findCircleNames(circle, withSafeAliases(people, fields)).filter((finding) => !isDecided(finding)),
  ].filter((finding) => !findings.some((other) => overlap(finding, other)))
  const order = new Map(fields.map((field, at) => [field.name, at]))
  const at = (finding: Finding) => order.get(finding.field) ?? 0
  return [...findings, ...more].toSorted((one, other) => at(one) - at(other) || one.start - other.start)
}

function decidedYetNeverLeaving(db: ReadableDb, id: DocumentId, fields: readonly CheckedField[]): Finding[] {
  if (!listDecisions(db, id).some(({ label }) => neverLeaves.has(label))) return []
  return checkFields(db, { documentId: null, fields }).filter(({ label }) => neverLeaves.has(label))
}

function overlap(one: Finding, other: Finding): boolean {
  return one.field === other.field && one.start < other.end && other.start < one.end
}
