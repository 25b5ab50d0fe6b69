import type { DocumentId } from '#shared/ids.ts'

/** Words to be looked up in a document that is about to open. Kept in memory only: an address may be remembered elsewhere. */
let asked: { readonly id: DocumentId; readonly text: string } | null = null

/** Asks the page that opens this document to begin at these words. */
export function askForPlace(id: DocumentId, text: string): void {
  asked = { id, text }
}

/** @returns the words to begin at, once; null where nobody asked */
export function takePlace(id: DocumentId): string | null {
  if (asked?.id !== id) return null
  const { text } = asked
  asked = null
  return text
}
