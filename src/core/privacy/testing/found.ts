import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import { findIdentifiers } from '../find-identifiers.ts'

/** What is found in a text with a label, in reading order. */
export function found(label: PrivacyLabel, text: string): string[] {
  return findIdentifiers(text)
    .filter((candidate) => candidate.label === label)
    .map(({ start, end }) => text.slice(start, end))
}
