import type { SearchFilter } from '#shared/contract/search.ts'
import { filterNamed } from './filter-names.ts'

/** One thing in what somebody typed: a word, a phrase in quotes, or a filter with what it asks for. */
export interface QueryPiece {
  readonly start: number
  /** Just behind its last character. */
  readonly end: number
  readonly isNot: boolean
  readonly filter: SearchFilter | null
  /** Without quotes, sign and name; it may be empty behind a filter's name. */
  readonly value: string
  /** Where the value begins, its quote with it. */
  readonly valueStart: number
  readonly isQuoted: boolean
  /** False while the quote that ends it is still to be typed. */
  readonly isClosed: boolean
}

const quotes = '"“”„«»'
const piece = new RegExp(
  `(?<not>-)?(?:(?<name>\\p{L}+):)?(?:[${quotes}](?<quoted>[^${quotes}]*)(?<close>[${quotes}])?|(?<bare>[^\\s${quotes}]*))`,
  'uy',
)

/** Splits what somebody typed into its pieces, in order; it never fails, whatever stands there. */
export function queryPieces(typed: string): QueryPiece[] {
  const pieces: QueryPiece[] = []
  for (let place = 0; place < typed.length;) {
    piece.lastIndex = place
    const match = /\s/u.test(typed.charAt(place)) ? null : piece.exec(typed)
    if (match && match[0] !== '') pieces.push(asPiece(match, place))
    place += Math.max(match?.[0].length ?? 0, 1)
  }
  return pieces
}

function asPiece(match: RegExpExecArray, start: number): QueryPiece {
  const { not, name, quoted, close, bare = '' } = match.groups ?? {}
  const filter = name === undefined ? undefined : filterNamed(name)
  const nameText = name === undefined ? '' : `${name}:`
  const isQuoted = quoted !== undefined
  const shared = { start, end: start + match[0].length, isNot: not !== undefined, isQuoted }
  const valueStart = start + (not?.length ?? 0) + nameText.length
  const isClosed = !isQuoted || close !== undefined
  if (filter) return { ...shared, filter, value: quoted ?? bare, valueStart, isClosed }
  // The name of no filter is a word like any other.
  return {
    ...shared,
    filter: null,
    value: nameText + (quoted ?? bare),
    valueStart: valueStart - nameText.length,
    isClosed,
  }
}
