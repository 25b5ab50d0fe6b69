import { lazy, Suspense } from 'react'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { RichEditorProps } from './RichEditor.tsx'

const RichEditor = lazy(async () => ({ default: (await import('./RichEditor.tsx')).RichEditor }))

/** The text of a document, to write in or to read. The editor's own code comes with the first text. */
export function DocumentEditor(props: RichEditorProps) {
  // Before that the document looks empty, and an empty document must not be typed in: core makes its first paragraph.
  if (!props.document.synced) return <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      <RichEditor {...props} />
    </Suspense>
  )
}
