/** The same words as the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/** The same words inside a sentence. */
export function small(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1)
}
