import { lazy, Suspense } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { Company } from './collaboration/company.ts'

export interface DocumentEditorProps {
  /** From `useDocument`. */
  document: OpenDocument
  /** What this text is, for screen readers. */
  label: string
  placeholder?: string
  /** The name beside this person's caret in other windows. */
  author?: string
  readOnly?: boolean
  /** The colleagues who write in it, where it is a text of the team: then nothing comes in that is one person's alone. */
  company?: Company
  /** The level of the heading above this text; 1 where it is the title of the page. */
  headingsUnder?: number
  /** Told how many words there are outside the headings, and which. */
  onWords?: (words: number, prose: string) => void
}

const RichEditor = lazy(async () => ({ default: (await import('./RichEditor.tsx')).RichEditor }))

/** The text of a document, to write in or to read. The editor's own code comes with the first text. */
export function DocumentEditor(props: DocumentEditorProps) {
  // Before that the document looks empty, and an empty document must not be typed in: core makes its first paragraph.
  if (!props.document.synced) return <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      <RichEditor {...props} />
    </Suspense>
  )
}
