import { lazy, Suspense } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'

export interface PrivacyMarginProps {
  /** From `useDocument`. */
  document: OpenDocument
  /** The names of the document's typed fields that hold text: `title`, `question`, … */
  fields: readonly string[]
  /**
   * Given for a text of the team, where an alias can only stand as plain words: the personal document that it was made
   * from, whose names are known here, or null in all other vaults.
   */
  madeFrom?: DocumentId | null
}

const PrivacyPanels = lazy(async () => ({ default: (await import('./PrivacyPanels.tsx')).PrivacyPanels }))

/**
 * What keeps people unrecognisable, beside any text: what could point to somebody, and in the personal space the aliases.
 * With it on the page, the text itself gets its underlines and its ways to give an alias.
 */
export function PrivacyMargin(props: PrivacyMarginProps) {
  if (!props.document.synced) return null
  return (
    <Suspense fallback={null}>
      <PrivacyPanels {...props} />
    </Suspense>
  )
}
