import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { AliasTools } from './aliases/AliasTools.tsx'
import { useDesk } from './aliases/desk.ts'
import { markSelection } from './aliases/mark-name.ts'
import { GoToPlace } from './sharing/GoToPlace.tsx'
import { TextPanels } from './toolbar/TextPanels.tsx'

/** What hovers at the text while it is written: formatting, or the alias that somebody gets. */
export function WritingPanels({ document, room }: { document: OpenDocument; room: HTMLElement }) {
  const [editor] = useLexicalComposerContext()
  const { doc } = document
  const { target, fields, isCardOpen } = useDesk(doc)
  return (
    <>
      {!target && !isCardOpen && (
        <TextPanels room={room} onAlias={fields ? () => markSelection(doc, editor) : undefined} />
      )}
      <AliasTools document={document} room={room} />
      <GoToPlace id={document.provider.id} />
    </>
  )
}
