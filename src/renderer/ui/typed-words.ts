/** So many empty places. */
export function emptyWords(count: number): readonly string[] {
  return Array.from({ length: count }, () => '')
}

/**
 * The words after `text` was typed or pasted at `place`. Several words at once fill the places that follow; what stands
 * before a space is a finished word.
 */
export function typeWords(words: readonly string[], place: number, text: string): readonly string[] {
  const pieces = text
    .toLowerCase()
    .replaceAll(/[\d.,;:]+/g, ' ')
    .trimStart()
    .split(/\s+/)
  return words.map((word, at) => (at >= place && at < place + pieces.length ? (pieces[at - place] ?? word) : word))
}

/** Where to go on after `text` was typed at `place` of `count`: the place after its last finished word. */
export function placeAfter(place: number, text: string, count: number): number {
  const finished = text.trimStart().split(/\s+/).length - 1
  return Math.min(place + finished, count - 1)
}
