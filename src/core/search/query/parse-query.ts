import type { DocumentKind } from '#shared/contract/documents.ts'
import type { UnderstoodFilter } from '#shared/contract/search.ts'
import { tagFrom } from '#shared/tags.ts'
import type { CalendarDay } from '#shared/units.ts'
import { wordsOf } from '../words.ts'
import { readDays } from './day-range.ts'
import { kindsNamed } from './kind-words.ts'
import type { ParsedQuery, TagFilter, Term } from './parsed-query.ts'
import { type QueryPiece, queryPieces } from './query-pieces.ts'

/** More words than anybody types; each costs time. */
const MOST_WORDS = 16
/** A date is written in at most so many words. */
const MOST_DATE_WORDS = 3

/**
 * Reads what somebody typed: words, `"phrases"`, `-not`, and the filters `tag:`, `soort:`, `van:` and `tot:` in Dutch and
 * English. Whatever stands there, it answers; a filter that says nothing known is told and left out.
 *
 * @param today what `gisteren` and a month without a year are counted from
 */
export function parseQuery(typed: string, today: CalendarDay): ParsedQuery {
  const pieces = joinValues(queryPieces(typed), today)
  const filters = pieces.flatMap((piece) => understand(piece, today) ?? [])
  const known = filters.filter(({ isKnown }) => isKnown)
  const days = (filter: 'from' | 'until') => known.flatMap((one) => (one.filter === filter && one.day ? [one.day] : []))
  const kinds = known.filter(({ filter, isNot }) => filter === 'kind' && !isNot)
  return {
    terms: termsOf(pieces, typed),
    tags: pieces.flatMap((piece) => tagOf(piece) ?? []),
    kinds: kinds.length === 0 ? null : unique(kinds.flatMap((one) => one.kinds)),
    notKinds: unique(known.flatMap((one) => (one.isNot ? one.kinds : []))),
    from: days('from').toSorted().at(-1) ?? null,
    until: days('until').toSorted()[0] ?? null,
    filters,
  }
}

/** `van: maart 2025` is one filter, and so is `tag: sluiten`: what follows is taken along as far as it belongs to it. */
function joinValues(pieces: readonly QueryPiece[], today: CalendarDay): QueryPiece[] {
  const joined: QueryPiece[] = []
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place]
    if (!piece) break
    const taken = piece.filter && !piece.isQuoted ? takenAlong(piece, pieces.slice(place + 1), today) : []
    const last = taken.at(-1) ?? piece
    place += taken.length
    const value = [piece, ...taken]
      .map((one) => one.value)
      .join(' ')
      .trim()
    joined.push({ ...piece, value, end: last.end, isQuoted: last.isQuoted, isClosed: last.isClosed })
  }
  return joined
}

function takenAlong(piece: QueryPiece, next: readonly QueryPiece[], today: CalendarDay): readonly QueryPiece[] {
  const first = next[0]
  if (piece.filter === 'from' || piece.filter === 'until') {
    for (let count = MOST_DATE_WORDS; count > 0; count -= 1) {
      const taken = next.slice(0, count)
      const isPlain = taken.length === count && taken.every((one) => one.filter === null && !one.isNot)
      if (isPlain && readDays([piece, ...taken].map(({ value }) => value).join(' '), today)) return taken
    }
    return []
  }
  if (piece.value !== '' || !first || first.filter !== null || first.isNot) return []
  return piece.filter === 'tag' || kindsNamed(first.value).length > 0 ? [first] : []
}

function understand(piece: QueryPiece, today: CalendarDay): UnderstoodFilter | null {
  const { filter, value, isNot, start, end } = piece
  if (filter === null) return null
  const shared = { filter, value, isNot, start, end, kinds: [], day: null }
  if (filter === 'tag') return { ...shared, value: tagFrom(value), isKnown: tagFrom(value) !== '' }
  if (filter === 'kind') {
    const kinds = kindsNamed(value)
    return { ...shared, kinds, isKnown: kinds.length > 0 }
  }
  const days = readDays(value, today)
  const day = days && (filter === 'from' ? days.from : days.until)
  // "Not from March" could mean two things.
  return { ...shared, day: isNot ? null : day, isKnown: day !== null && !isNot }
}

function tagOf({ filter, value, isNot, isQuoted, isClosed }: QueryPiece): TagFilter | null {
  const tag = tagFrom(value)
  return filter === 'tag' && tag !== '' ? { tag, isNot, isWhole: isQuoted && isClosed } : null
}

/** Hyphens and the like part a word in several, which then stand side by side. */
function termsOf(pieces: readonly QueryPiece[], typed: string): Term[] {
  const terms: Term[] = []
  let room = MOST_WORDS
  for (const { filter, value, isNot, isQuoted, isClosed, end } of pieces) {
    const words = filter === null ? wordsOf(value).slice(0, room) : []
    room -= words.length
    const isLast = end === typed.length && !isNot
    if (words.length === 0) continue
    if (isQuoted) terms.push({ words, isPhrase: true, isNot, isOpen: isLast && !isClosed })
    else
      for (const [place, word] of words.entries())
        terms.push({ words: [word], isPhrase: false, isNot, isOpen: isLast && place === words.length - 1 })
  }
  return terms
}

function unique(kinds: readonly DocumentKind[]): DocumentKind[] {
  return [...new Set(kinds)]
}
