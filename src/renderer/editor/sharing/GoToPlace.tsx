import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { takePlace } from '#renderer/lib/place-in-text.ts'
import { $readLines } from '../aliases/lines.ts'
import { $selectSpan } from '../aliases/span-edits.ts'

/** Begins at the words that another page asked for: they are selected in the text, or in the field where they stand. */
export function GoToPlace({ id }: { id: DocumentId }) {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const text = takePlace(id)
    if (text === null) return undefined
    if (goTo(editor, text)) return undefined
    // The text comes in after the editor; what it says first decides.
    const stop = editor.registerTextContentListener(() => {
      stop()
      goTo(editor, text)
    })
    return stop
  }, [editor, id])
  return null
}

function goTo(editor: LexicalEditor, text: string): boolean {
  const lines = editor.getEditorState().read($readLines)
  const line = lines.find((one) => one.text.includes(text))
  if (!line) return goToField(text)
  const start = line.text.indexOf(text)
  editor.update(() => $selectSpan({ block: line.block, start, end: start + text.length }), {
    onUpdate: () => editor.focus(() => editor.getElementByKey(line.block)?.scrollIntoView({ block: 'center' })),
  })
  return true
}

function goToField(text: string): boolean {
  const field = [...document.querySelectorAll('textarea')].find((one) => one.value.includes(text))
  if (!field) return false
  const start = field.value.indexOf(text)
  field.focus()
  field.setSelectionRange(start, start + text.length)
  return true
}
