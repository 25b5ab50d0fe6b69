/** A run of letters or digits, with what joins them inside a word: `'s avonds`, `oud-collega`, `1.200`. */
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
