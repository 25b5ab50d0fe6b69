import type { DocumentId } from '../ids.ts'

export const STANCE_PREFIX = 'stance:'

/** The field of a document's `meta` in which its stance on a principle stands. */
export function stanceField(principleId: DocumentId): string {
  return `${STANCE_PREFIX}${principleId}`
}
