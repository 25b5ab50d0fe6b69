import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, mergeRegister } from 'lexical'
import { useEffect, useState } from 'react'
import { anchorOfSelection } from '../floating/anchor.ts'
import type { Anchor } from '../floating/anchor.ts'
import { $readSlashQuery } from './slash-query.ts'
import type { SlashQuery } from './slash-query.ts'

/** A query with the place where its list hangs; the list does not move while the query grows. */
export interface PlacedQuery extends SlashQuery {
  readonly at: Anchor
}

const isSameSlash = (one: SlashQuery | null, other: SlashQuery | null) =>
  one !== null && other !== null && one.node === other.node && one.from === other.from

function placed(found: SlashQuery | null, last: PlacedQuery | null, room: HTMLElement): PlacedQuery | null {
  if (!found) return null
  if (last && isSameSlash(last, found)) return last.text === found.text ? last : { ...found, at: last.at }
  const at = anchorOfSelection(room)
  return at && { ...found, at }
}

/** What is typed behind a slash now. @returns it, or null, and how to put this one away until another slash is typed */
export function useSlashQuery(room: HTMLElement): [PlacedQuery | null, () => void] {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<PlacedQuery | null>(null)
  const [putAway, setPutAway] = useState<SlashQuery | null>(null)
  useEffect(() => {
    const look = () => {
      const found = editor.getEditorState().read($readSlashQuery)
      setQuery((last) => placed(found, last, room))
      if (!found) setPutAway(null)
    }
    const leave = () => {
      setQuery(null)
      return false
    }
    return mergeRegister(
      editor.registerUpdateListener(look),
      editor.registerCommand(BLUR_COMMAND, leave, COMMAND_PRIORITY_LOW),
    )
  }, [editor, room])
  return [isSameSlash(query, putAway) ? null : query, () => setPutAway(query)]
}
