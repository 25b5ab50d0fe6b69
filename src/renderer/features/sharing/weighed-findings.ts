import type { Finding } from '#shared/contract/privacy.ts'
import { type FindingGroup, groupFindings, type Weight, withIds } from '#renderer/editor/privacy/placed-finding.ts'

/** The same words together, by how much they weigh: one decision holds for all of them. */
export function weighedFindings(findings: readonly Finding[]): Readonly<Record<Weight, FindingGroup[]>> {
  const ofWeight = (weight: Weight) => {
    const found = findings.filter((finding) => finding.weight === weight)
    return groupFindings(withIds(found.map((finding) => ({ ...finding, block: null }))))
  }
  return { blocks: ofWeight('blocks'), asks: ofWeight('asks'), hint: ofWeight('hint') }
}
