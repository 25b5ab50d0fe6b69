import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import { type Candidate, strengths } from './candidate.ts'
import type { ReasonCode } from './reason-code.ts'

/** A notation that is an identifier wherever it stands. */
export interface Pattern {
  /** Global; the span is the whole match, or the group `span`. */
  readonly expression: RegExp
  readonly label: PrivacyLabel
  readonly reason: ReasonCode
  readonly strength?: number
  /** What the notation alone does not say. */
  readonly isRight?: (match: RegExpExecArray, text: string) => boolean
}

export function matchesOf(text: string, patterns: readonly Pattern[]): Candidate[] {
  return patterns.flatMap(({ expression, label, reason, strength = strengths.notation, isRight }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(expression)) {
      if (isRight && !isRight(match, text)) continue
      const span = match.groups?.['span'] ?? match[0]
      const start = match.index + match[0].lastIndexOf(span)
      found.push({ start, end: start + span.length, label, reason, strength })
    }
    return found
  })
}

/** A pattern from lines that are read one after the other, so that it can be written with room. */
export function joined(...parts: readonly (string | RegExp)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.source)).join('')
}
