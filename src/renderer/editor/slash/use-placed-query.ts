import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, mergeRegister } from 'lexical'
import { useEffect, useState } from 'react'
import { anchorOfSelection } from '../floating/anchor.ts'
import type { Anchor } from '../floating/anchor.ts'
import type { TypedQuery } from './typed-query.ts'

/** A query with the place where its list hangs; the list does not move while the query grows. */
export interface PlacedQuery extends TypedQuery {
  readonly at: Anchor
}

const isSameSign = (one: TypedQuery | null, other: TypedQuery | null) =>
  one !== null && other !== null && one.node === other.node && one.from === other.from

function placed(found: TypedQuery | null, last: PlacedQuery | null, room: HTMLElement): PlacedQuery | null {
  if (!found) return null
  if (last && isSameSign(last, found)) return last.text === found.text ? last : { ...found, at: last.at }
  const at = anchorOfSelection(room)
  return at && { ...found, at }
}

/**
 * What is typed behind a sign now.
 *
 * @param $read reads it from the text; the same function each time
 * @returns it, or null, and how to put this one away until another sign is typed
 */
export function usePlacedQuery(room: HTMLElement, $read: () => TypedQuery | null): [PlacedQuery | null, () => void] {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<PlacedQuery | null>(null)
  const [putAway, setPutAway] = useState<TypedQuery | null>(null)
  useEffect(() => {
    const look = () => {
      const found = editor.getEditorState().read($read)
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
  }, [editor, room, $read])
  return [isSameSign(query, putAway) ? null : query, () => setPutAway(query)]
}
