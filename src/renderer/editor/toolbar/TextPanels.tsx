import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { SelectionAlwaysOnDisplay } from '@lexical/react/LexicalSelectionAlwaysOnDisplay'
import { useState } from 'react'
import { Floating } from '../floating/Floating.tsx'
import { tint } from '../floating/tint.ts'
import { LinkForm } from '../links/LinkForm.tsx'
import { LinkPreview } from '../links/LinkPreview.tsx'
import { TextToolbar } from './TextToolbar.tsx'
import { useTextLook } from './use-text-look.ts'

interface TextPanelsProps {
  room: HTMLElement
  /** Gives the selected name an alias; left out where there are none. */
  onAlias?: (() => void) | undefined
}

/** What hovers at the text under the caret: its formatting while text is selected, its address in a link. */
export function TextPanels({ room, onAlias }: TextPanelsProps) {
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
        <TextToolbar look={look} onLink={() => setLinking(true)} onAlias={onAlias} />
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
