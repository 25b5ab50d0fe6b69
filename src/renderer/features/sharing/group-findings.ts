import type { Finding } from '#shared/contract/privacy.ts'

/** The same words found for the same reason, however often: one decision holds for all of them. */
export interface FoundWords {
  readonly key: string
  readonly finding: Finding
  readonly times: number
}

export interface GroupedFindings {
  /** Nothing can be shared while these stand. */
  readonly blocks: readonly FoundWords[]
  readonly asks: readonly FoundWords[]
  readonly hints: readonly FoundWords[]
}

export function groupFindings(findings: readonly Finding[]): GroupedFindings {
  const words = [...Map.groupBy(findings, keyOf)].flatMap(([key, found]): FoundWords[] => {
    const [finding] = found
    return finding ? [{ key, finding, times: found.length }] : []
  })
  const ofWeight = (weight: Finding['weight']) => words.filter(({ finding }) => finding.weight === weight)
  return { blocks: ofWeight('blocks'), asks: ofWeight('asks'), hints: ofWeight('hint') }
}

const keyOf = ({ label, text, weight }: Finding) => `${weight} ${label} ${text.toLowerCase()}`
