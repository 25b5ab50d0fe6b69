import { lazy, Suspense } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'

export interface PrivacyMarginProps {
  /** From `useDocument`. It must be of the personal space. */
  document: OpenDocument
  /** The names of the document's typed fields that hold text: `title`, `question`, … */
  fields: readonly string[]
}

const PrivacyPanels = lazy(async () => ({ default: (await import('./PrivacyPanels.tsx')).PrivacyPanels }))

/**
 * What keeps people unrecognisable, beside any text in the personal space: what could point to somebody, and the
 * aliases. With it on the page, the text itself gets its underlines and its ways to give an alias.
 */
export function PrivacyMargin(props: PrivacyMarginProps) {
  if (!props.document.synced) return null
  return (
    <Suspense fallback={null}>
      <PrivacyPanels {...props} />
    </Suspense>
  )
}
