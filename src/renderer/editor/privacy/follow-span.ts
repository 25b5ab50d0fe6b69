import type { TextSpan } from '#shared/contract/privacy.ts'

const wordPart = /[\p{L}\p{N}]/u

/** Where a stretch of a text is after the text was edited; null when the edit touched it, or the word that it is in. */
export function followSpan(before: string, after: string, { start, end }: TextSpan): TextSpan | null {
  if (before === after) return { start, end }
  const most = Math.min(before.length, after.length)
  const head = countSame(most, (at) => before.charCodeAt(at) === after.charCodeAt(at))
  const tail = countSame(
    most - head,
    (at) => before.charCodeAt(before.length - 1 - at) === after.charCodeAt(after.length - 1 - at),
  )
  const by = after.length - before.length
  const stays = end <= head ? 0 : start >= before.length - tail ? by : null
  if (stays === null) return null
  const span = { start: start + stays, end: end + stays }
  const touched =
    before.charAt(end) !== after.charAt(span.end) || before.charAt(start - 1) !== after.charAt(span.start - 1)
  return touched && isInWord(after, span) ? null : span
}

function countSame(most: number, isSame: (at: number) => boolean): number {
  let count = 0
  while (count < most && isSame(count)) count += 1
  return count
}

function isInWord(text: string, { start, end }: TextSpan): boolean {
  return wordPart.test(text.charAt(start - 1)) || wordPart.test(text.charAt(end))
}
