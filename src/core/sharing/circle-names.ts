import type { CheckedField, Finding, TextSpan } from '#shared/contract/privacy.ts'
import type { OwnBlock, OwnRun } from '#shared/contract/sharing.ts'
import { findOccurrences } from '../aliases/find-occurrences.ts'

/** Whether this run says whose words follow or whose turn it was, and is no word that somebody spoke. */
export function isNameLabel({ type }: Pick<OwnBlock, 'type'>, run: OwnRun, circle: readonly string[]): boolean {
  if (type === 'heading') return circle.includes(run.text)
  return run.format !== 0 && circle.some((name) => run.text === `${name}: `)
}

/** Where the report says who spoke; that is what the author chose to show, and no finding. */
export function nameLabelsIn(block: OwnBlock, circle: readonly string[]): TextSpan[] {
  let start = 0
  return block.runs.flatMap((run) => {
    const span = { start, end: start + run.text.length }
    start = span.end
    return isNameLabel(block, run, circle) ? [span] : []
  })
}

/** Where somebody of the circle is named in what was said: nobody chose to tell that of them. */
export function findCircleNames(circle: readonly string[], fields: readonly CheckedField[]): Finding[] {
  const places = new Map(fields.map(({ name, safe }) => [name, safe]))
  return findOccurrences(circle, fields).flatMap(({ field, start, end, text }): Finding[] => {
    if (places.get(field)?.some((span) => span.start < end && start < span.end)) return []
    const reason = { code: 'person-elsewhere' }
    return [{ field, start, end, text, label: 'person', weight: 'blocks', reason, generalisations: [], alias: null }]
  })
}
