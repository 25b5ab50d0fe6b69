/** A run of letters or digits, with what joins them inside a word, as in `vrijdag's` and `oud-collega`. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

export function wordsIn(text: string): string[] {
  return text.match(word) ?? []
}

export function countWords(text: string): number {
  return wordsIn(text).length
}
