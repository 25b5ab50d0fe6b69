import type { BringerFile } from '#shared/contract/session-after.ts'
import type { Language } from '#shared/language.ts'
import type { KeptClosing, Session } from '../session.ts'

/** What is known of a session that was held, to put it on paper. */
export interface Report {
  readonly session: Session
  /** With each lesson as it reads in the archive now. */
  readonly closing: readonly KeptClosing[]
  /** Time spent together, in minutes. */
  readonly minutes: number
  /** Only in the report for the bringer. */
  readonly file: BringerFile | null
  readonly language: Language
  /** Puts an alias where a real name stands. */
  readonly masked: (text: string) => string
}
