import type * as Y from 'yjs'
import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { Passage } from '#shared/contract/journal.ts'
import type { ReviewedKind } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta } from '../documents/document-meta.ts'
import { linesOf } from '../documents/document-text.ts'
import { paragraphsOf, passagesOf } from '../journal/passages.ts'
import { readSession } from '../sessions/session-document.ts'

interface Found {
  readonly id: DocumentId
  readonly kind: ReviewedKind
}

/** All that is written in a document of any kind, in pieces to choose from, in reading order. */
export function passagesOfDocument({ id, kind }: Found, doc: Y.Doc): Passage[] {
  switch (kind) {
    case 'journal':
      return passagesOf(doc)
    case 'dilemma':
      return piecesOfDilemma(doc)
    case 'session':
      return piecesOfSession(id, doc)
    case 'lesson':
    case 'mistake':
    case 'success':
      return [...pieces(readMeta(doc, LearntMeta).line), ...story(doc)]
  }
}

function piecesOfDilemma(doc: Y.Doc): Passage[] {
  const { question, tried, outcome } = readMeta(doc, DilemmaMeta)
  return [...pieces(question), ...story(doc), ...pieces(tried), ...pieces(outcome)]
}

/** What people took along comes first: a lesson of a session is mostly in it. */
function piecesOfSession(id: DocumentId, doc: Y.Doc): Passage[] {
  const { closing, contributions } = readSession(id, doc)
  const taken = closing.flatMap(({ lesson, takeaway, intention }) => [lesson, takeaway, intention])
  const said = contributions.flatMap(({ text, answer }) => [text, answer])
  return [...taken, ...said].flatMap(pieces)
}

/** What was written, without the headings of the template. */
function story(doc: Y.Doc): Passage[] {
  return linesOf(doc)
    .filter(({ block }) => block !== 'heading')
    .flatMap(({ text }) => pieces(text))
}

function pieces(text: string): Passage[] {
  return paragraphsOf(text).map((line) => ({ answer: null, text: line }))
}
