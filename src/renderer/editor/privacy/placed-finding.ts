import type { Finding, PrivacyLabel } from '#shared/contract/privacy.ts'

/** A finding and where it is now, while the text around it is edited. */
export interface PlacedFinding extends Finding {
  /** The same for the same words in the same place, from one check to the next. */
  readonly id: string
  /** The line of the text that it stands in; null when it stands in the typed field `field`. */
  readonly block: string | null
}

/** The same words found in several places, for one decision. */
export interface FindingGroup {
  readonly key: string
  readonly label: PrivacyLabel
  readonly findings: readonly [PlacedFinding, ...PlacedFinding[]]
}

export const weights = ['blocks', 'asks', 'hint'] as const
export type Weight = (typeof weights)[number]

/** Gives each finding its id: what stands where, and the how-manieth of that it is. */
export function withIds(findings: readonly Omit<PlacedFinding, 'id'>[]): PlacedFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const what = JSON.stringify([finding.block ?? finding.field, finding.label, finding.text])
    const place = seen.get(what) ?? 0
    seen.set(what, place + 1)
    return { ...finding, id: `${what} ${place}` }
  })
}

/** Findings of the same words together, in the order in which they are first found. */
export function groupFindings(findings: readonly PlacedFinding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ label, text }) => JSON.stringify([label, text.toLowerCase()]))
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first ? [{ key, label: first.label, findings: [first, ...others] as const }] : [],
  )
}
