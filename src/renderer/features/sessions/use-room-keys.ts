import { useEffect, useEffectEvent } from 'react'
import type { RoomMoves } from './use-room-moves.ts'

/** Where a key belongs to what has the focus, and not to the room. */
const TAKES_KEYS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]'
const TAKES_SPACE = 'button, a, [role="button"]'

/** Letters and digits that do something in the room, so that no line begins with them unless its field has the focus. */
export const roomLetters: ReadonlySet<string> = new Set(['2', '5', 'p'])

/** Space pauses, P for a talk about how it goes; the arrows go to other rounds; +, 2 and 5 give minutes. Not while somebody types. */
export function useRoomKeys(moves: RoomMoves): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || target.closest(TAKES_KEYS)) return
    const run = keyed(moves, event.key, target)
    if (!run) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function keyed(moves: RoomMoves, key: string, target: Element): (() => void) | undefined {
  switch (key) {
    case ' ':
      return target.closest(TAKES_SPACE) ? undefined : moves.pauseOrResume
    case 'ArrowRight':
      return moves.next
    case 'ArrowLeft':
      return moves.back
    case '+':
      return () => moves.extend(1)
    case '2':
    case '5':
      return () => moves.extend(Number(key))
    case 'p':
      return moves.isRunning ? moves.processPause : undefined
    default:
      return undefined
  }
}
