import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import type { ReasonCode } from './reason-code.ts'

/** A stretch of the text that a recogniser takes for an identifier; `start` and `end` count UTF-16 code units. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly label: PrivacyLabel
  readonly reason: ReasonCode
  /** The word that gave it away, where there is one. */
  readonly word?: string
  /** The stronger wins where two overlap: see `strengths`. */
  readonly strength: number
}

/** How sure the kinds of evidence are, against each other. */
export const strengths = {
  /** A checksum, or a form that nothing else has. */
  proven: 9,
  /** A notation: a phone number, a date, an address. */
  notation: 8,
  /** A name among words that say what it names. */
  named: 6,
  /** A word that a list knows, or that is written as a name. */
  known: 5,
  /** A number that the words around it make an age. */
  counted: 4,
  trait: 1,
} as const
