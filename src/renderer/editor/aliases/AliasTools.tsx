import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { SelectionAlwaysOnDisplay } from '@lexical/react/LexicalSelectionAlwaysOnDisplay'
import { useEffect } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Floating } from '../floating/Floating.tsx'
import { tint } from '../floating/tint.ts'
import { knownAliases } from './alias-queries.ts'
import { AliasMenu } from './AliasMenu.tsx'
import { AliasPanel } from './AliasPanel.tsx'
import { AliasTooltip } from './AliasTooltip.tsx'
import { changeDesk, useDesk } from './desk.ts'
import { LeftByPress } from '../floating/LeftByPress.tsx'
import { setKnownIn } from './known-in.ts'
import { useAliasKeys } from './use-alias-keys.ts'
import { useFollowedRenames } from './use-followed-renames.ts'

/** What makes aliases in a text that is written: the keys, the panel, the menu, and the real names for the author's eyes. */
export function AliasTools({ document, room }: { document: OpenDocument; room: HTMLElement }) {
  const [editor] = useLexicalComposerContext()
  const { doc } = document
  const { target, fields } = useDesk(doc)
  const documentId = document.provider.id
  useEffect(() => {
    changeDesk(doc, { editor, room })
    return () => changeDesk(doc, { editor: null, room: null, target: null })
  }, [doc, editor, room])
  useEffect(() => setKnownIn(editor, () => new Set(knownAliases(documentId).map(({ id }) => id))), [editor, documentId])
  const isOn = fields !== null
  useAliasKeys(doc, isOn)
  useFollowedRenames(documentId, isOn)
  if (!isOn) return null
  const leave = () => {
    changeDesk(doc, { target: null })
    editor.focus()
  }
  return (
    <>
      <AliasTooltip documentId={documentId} room={room} />
      <AliasMenu doc={doc} documentId={documentId} room={room} />
      {target && (
        <>
          <SelectionAlwaysOnDisplay onReposition={tint} />
          <Floating at={target.at} side="below">
            <LeftByPress onLeave={() => changeDesk(doc, { target: null })}>
              <AliasPanel
                key={`${target.name.block} ${target.name.start}`}
                marked={{ documentId, doc, editor, fields }}
                target={target.name}
                onDone={leave}
              />
            </LeftByPress>
          </Floating>
        </>
      )}
    </>
  )
}
