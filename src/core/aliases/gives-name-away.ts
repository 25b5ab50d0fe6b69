import { fold } from './folded-text.ts'
import { partsOfName } from './name-parts.ts'

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []

/** Whether a word of the name stands in the alias; one letter of it may. */
export function givesNameAway(alias: string, names: readonly string[]): boolean {
  const shown = new Set(wordsIn(alias))
  return names.some((name) => {
    const { first, surname } = partsOfName(name)
    return wordsIn(`${first} ${surname}`).some((word) => shown.has(word))
  })
}
