/** A place in the text, in pixels from the corner of the editor. */
export interface Anchor {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** Where the browser's selection is, seen from `room`. @returns null when it is nowhere to be seen */
export function anchorOfSelection(room: HTMLElement): Anchor | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!room.contains(range.startContainer)) return null
  const rect = range.getClientRects()[0] ?? elementOf(range.startContainer).getBoundingClientRect()
  const whole = range.getBoundingClientRect()
  const corner = room.getBoundingClientRect()
  return {
    left: rect.left - corner.left,
    top: rect.top - corner.top,
    bottom: Math.max(rect.bottom, whole.bottom) - corner.top,
  }
}

/** Where a range is, seen from `room`. */
export function anchorIn(room: HTMLElement, range: Range): Anchor {
  const corner = room.getBoundingClientRect()
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
  return {
    left: rect.left - corner.left,
    top: rect.top - corner.top,
    bottom: range.getBoundingClientRect().bottom - corner.top,
  }
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.body)
}
