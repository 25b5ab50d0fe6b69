import { type KeyboardEvent, useState } from 'react'
import type { SearchHit } from '#shared/contract/search.ts'
import type { DocumentId } from '#shared/ids.ts'

interface ActiveLineOptions {
  lines: readonly SearchHit[]
  /** The piece that is open; the arrows begin there. */
  openId: DocumentId | undefined
  /** With words typed, the arrows begin at the first hit, and Enter alone opens it. */
  isTyped: boolean
  onOpen: (id: DocumentId) => void
  /** Enter on the line that is open already: on to its text. */
  onRead: () => void
  onClear: () => void
}

export interface ActiveLine {
  readonly activeId: DocumentId | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Opens a line; the arrows go on from there. */
  readonly open: (id: DocumentId) => void
  /** New words: no line is chosen yet. */
  readonly reset: () => void
}

/** Moves through the lines with the arrows while the caret stays in the search box. */
export function useActiveLine({ lines, openId, isTyped, onOpen, onRead, onClear }: ActiveLineOptions): ActiveLine {
  const [chosenId, setChosenId] = useState<DocumentId | null>(null)
  const activeId = lines.some(({ id }) => id === chosenId) ? chosenId : null
  const move = (by: 1 | -1) => {
    const from = lines.findIndex(({ id }) => id === (activeId ?? (isTyped ? null : openId)))
    const to = Math.min(Math.max(from + by, 0), lines.length - 1)
    setChosenId(lines[to]?.id ?? null)
  }
  const open = (id: DocumentId) => {
    setChosenId(id)
    onOpen(id)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const id = activeId ?? (isTyped ? lines[0]?.id : undefined)
      if (id && id === openId) onRead()
      else if (id) open(id)
    },
    Escape: onClear,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const run = keys[event.key]
    if (!run || event.nativeEvent.isComposing) return
    event.preventDefault()
    run()
  }
  return { activeId, onKeyDown, open, reset: () => setChosenId(null) }
}
