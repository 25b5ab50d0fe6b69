import { foldWord } from '../../src/core/privacy/text/fold-word.ts'

/** Where the lists come from: a folder with packages and files, and the project's own additions. */
export interface Sources {
  readonly requireFrom: NodeJS.Require
  read(path: string): string
  own(name: string): string
}

/** The words of one of the project's own lists; lines with `#` say what follows. */
export function ownWords(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .map(foldWord)
    .filter((word) => word !== '')
}

const PLAIN_WORD = /^[a-z][a-z'-]*$/

export function plainWords(words: Iterable<string>): string[] {
  return [...words].map(foldWord).filter((word) => PLAIN_WORD.test(word))
}
