import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import { type Candidate, strengths } from './candidate.ts'
import type { ReasonCode } from './reason-code.ts'
import type { Region } from './regions.ts'

/** A notation that is an identifier wherever it stands. */
export interface Pattern {
  /** Global; the span is the whole match, or the group `span`. */
  readonly expression: RegExp
  readonly label: PrivacyLabel
  readonly reason: ReasonCode
  readonly strength?: number
  /** In small letters; a text without any of these has no match, and need not be searched. */
  readonly hints?: readonly string[]
  /** What the notation alone does not say. */
  readonly isRight?: (match: RegExpExecArray, text: string) => boolean
}

/** What is found in parts of a text. */
export function matchesIn(regions: readonly Region[], patterns: readonly Pattern[]): Candidate[] {
  return regions.flatMap(({ text, offset }) =>
    matchesOf(text, patterns).map((found) => ({ ...found, start: found.start + offset, end: found.end + offset })),
  )
}

export function matchesOf(text: string, patterns: readonly Pattern[]): Candidate[] {
  const worthwhile = patterns.some(({ hints }) => hints) ? withHints(text.toLowerCase(), patterns) : patterns
  return worthwhile.flatMap(({ expression, label, reason, strength = strengths.notation, isRight }) => {
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

function withHints(small: string, patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.filter(({ hints }) => hints === undefined || hints.some((hint) => small.includes(hint)))
}
