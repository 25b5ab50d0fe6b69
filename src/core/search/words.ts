/** The words of a text as the index sees them: runs of letters and digits, in composed form. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}
