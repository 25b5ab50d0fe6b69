import type * as Y from 'yjs'

/** Makes `text` read `next` with one small edit, so that what others write in it at the same time stays. */
export function applyText(text: Y.Text, next: string): void {
  const now = text.toJSON()
  if (now === next) return
  const start = sharedStart(now, next)
  const end = sharedEnd(now.slice(start), next.slice(start))
  text.doc?.transact(() => {
    text.delete(start, now.length - start - end)
    text.insert(start, next.slice(start, next.length - end))
  })
}

/** Where `place` comes to be after an edit made elsewhere. */
export function placeAfter(place: number, delta: Y.YTextEvent['delta']): number {
  let at = 0
  let moved = place
  for (const { retain, insert, delete: removed } of delta) {
    if (retain !== undefined) at += retain
    if (typeof insert === 'string') {
      if (at < moved) moved += insert.length
      at += insert.length
    }
    if (removed !== undefined && at < moved) moved = Math.max(at, moved - removed)
  }
  return moved
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  // A character of two halves is kept or replaced as a whole: half of one is no text.
  return isHighHalf(one, length - 1) || isHighHalf(other, length - 1) ? length - 1 : length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return isLowHalf(one, one.length - length) || isLowHalf(other, other.length - length) ? length - 1 : length
}

function isHighHalf(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at] ?? '')
}

function isLowHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '')
}
