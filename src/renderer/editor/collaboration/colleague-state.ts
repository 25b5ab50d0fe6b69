import type { UserState } from '@lexical/yjs'
import * as Y from 'yjs'
import type { Caret, Colleague } from '#shared/contract/presence.ts'

/** The shared type that the text is in. */
const TEXT = 'root'
/** Each is a token, and none says anything by itself: the name stands beside it. */
const COLOURS = ['var(--clay)', 'var(--focus)', 'var(--green)', 'var(--ink-soft)']

/** A number for the caret of a device, as the editor tells carets apart. */
export function caretNumber({ device }: Pick<Colleague, 'device'>): number {
  return Number.parseInt(device.slice(0, 8), 16) || 1
}

/** The same colour for all devices of one person, each time. */
export function colourOf({ person }: Pick<Colleague, 'person'>): string {
  return COLOURS[Number.parseInt(person.slice(0, 8), 16) % COLOURS.length] ?? 'var(--clay)'
}

/** A colleague as the editor draws one. Their places were made elsewhere: what points outside the text is none. */
export function colleagueState(colleague: Colleague): UserState {
  const { caret } = colleague
  const [anchorPos, focusPos] = [placeOf(caret?.anchor), placeOf(caret?.focus)]
  const focusing = anchorPos !== null && focusPos !== null
  return { anchorPos, focusPos, focusing, name: colleague.name ?? '…', color: colourOf(colleague), awarenessData: {} }
}

/** @returns null while the caret is not in the text */
export function caretOf({ anchorPos, focusPos, focusing }: UserState): Caret | null {
  if (!focusing || !anchorPos || !focusPos) return null
  return { anchor: Y.encodeRelativePosition(anchorPos), focus: Y.encodeRelativePosition(focusPos) }
}

function placeOf(bytes: Uint8Array | undefined): Y.RelativePosition | null {
  try {
    const place = bytes && Y.decodeRelativePosition(bytes)
    return place && (place.tname === null || place.tname === TEXT) ? place : null
  } catch {
    return null
  }
}
