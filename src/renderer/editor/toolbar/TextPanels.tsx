import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { SelectionAlwaysOnDisplay } from '@lexical/react/LexicalSelectionAlwaysOnDisplay'
import { useState } from 'react'
import { Floating } from '../floating/Floating.tsx'
import { LinkForm } from '../links/LinkForm.tsx'
import { LinkPreview } from '../links/LinkPreview.tsx'
import { TextToolbar } from './TextToolbar.tsx'
import { useTextLook } from './use-text-look.ts'

/** The selection as the browser shows it elsewhere; Lexical's own colour hides the text in the dark. */
function tint(rectangles: readonly HTMLElement[]): void {
  for (const { style } of rectangles) style.background = 'color-mix(in oklab, var(--green) 28%, transparent)'
}

/** What hovers at the text under the caret: its formatting while text is selected, its address in a link. */
export function TextPanels({ room }: { room: HTMLElement }) {
  const [editor] = useLexicalComposerContext()
  const look = useTextLook(room)
  const [linking, setLinking] = useState(false)
  const isLinking = linking && look !== null
  if (linking && !look) setLinking(false) // the focus went elsewhere
  if (!look) return null
  const backToText = () => {
    setLinking(false)
    editor.focus()
  }
  if (isLinking) {
    return (
      <>
        <SelectionAlwaysOnDisplay onReposition={tint} />
        <Floating at={look.at} side="below">
          <LinkForm url={look.url} onDone={backToText} />
        </Floating>
      </>
    )
  }
  if (look.selected) {
    return (
      <Floating at={look.at} side="above">
        <TextToolbar look={look} onLink={() => setLinking(true)} />
      </Floating>
    )
  }
  if (look.url === null) return null
  return (
    <Floating at={look.at} side="below">
      <LinkPreview url={look.url} onChange={() => setLinking(true)} />
    </Floating>
  )
}
