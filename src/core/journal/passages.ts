import type * as Y from 'yjs'
import type { Passage } from '#shared/contract/journal.ts'
import { linesOf } from '../documents/document-text.ts'
import { answersOf } from './answers.ts'

/** All that is written in an entry, a piece for each paragraph: first the answers, then the free writing. */
export function passagesOf(doc: Y.Doc): Passage[] {
  return [
    ...answersOf(doc).flatMap(({ key, text }) =>
      paragraphsOf(text).map((paragraph) => ({ answer: key, text: paragraph })),
    ),
    ...linesOf(doc).map(({ text }) => ({ answer: null, text: text.trim() })),
  ]
}

/** The lines of a text that have something in them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
