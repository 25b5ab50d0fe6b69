/** A run of letters or digits, with what joins them inside a word, as in `vrijdag's` and `oud-collega`. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
