import type { UserState } from '@lexical/yjs'
import * as Y from 'yjs'

/**
 * Ties a caret to the character before it. Lexical ties it to the one after it, or to the end of the text; what a
 * colleague writes just there would push it along, and the next key would land in the middle of their words.
 *
 * @param doc in which the caret stands where it is at this moment
 */
export function heldByOwnWords<State extends UserState>(state: State, doc: Y.Doc): State {
  const { anchorPos, focusPos } = state
  if (!Y.compareRelativePositions(anchorPos, focusPos)) return state
  const place = anchorPos && Y.createAbsolutePositionFromRelativePosition(anchorPos, doc)
  if (!place) return state
  const held = Y.createRelativePositionFromTypeIndex(place.type, place.index, -1)
  return { ...state, anchorPos: held, focusPos: held }
}
