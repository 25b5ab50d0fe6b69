import type { NameOccurrence } from '#shared/contract/aliases.ts'
import type { CheckedField } from '#shared/contract/privacy.ts'
import { startOfTitles } from '#shared/person-titles.ts'
import { foldText } from './folded-text.ts'
import { namesSomebody } from './name-context.ts'
import { type NameKind, patternsOf } from './name-patterns.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** A way to write a name, to be run over folded text. */
interface Way {
  readonly kind: NameKind
  readonly pattern: RegExp
}

/** Not inside a word, an address or a web page; a possessive may follow. */
const BEFORE = String.raw`(?<![\p{L}\p{N}@/_]|[\p{L}\p{N}@][.'_])`
const AFTER = String.raw`(?=(?:'?s|')?(?![\p{L}\p{N}@_]|[.-][\p{L}\p{N}]+@))`
/** What ends with a full stop needs nothing after it. */
const AFTER_STOP = String.raw`(?![\p{N}@])`

/** Where somebody who is called one of `names` stands in the fields, in reading order and without overlap. */
export function findOccurrences(names: readonly string[], fields: readonly CheckedField[]): NameOccurrence[] {
  return fields.flatMap(occurrencesOf(names))
}

/** The same for fields that come one by one: a name is written in many ways, and these are made once. */
export function occurrencesOf(names: readonly string[]): (field: CheckedField) => NameOccurrence[] {
  const ways = patternsOf(names).map(({ kind, source }) => {
    const after = source.endsWith('\\.') ? AFTER_STOP : AFTER
    return { kind, pattern: new RegExp(BEFORE + source + after, 'gu') }
  })
  return (field) =>
    placesIn(field, ways).map(({ start, end }) => ({
      field: field.name,
      start,
      end,
      text: field.text.slice(start, end),
      titleStart: startOfTitles(field.text.slice(0, start)),
    }))
}

function placesIn(field: CheckedField, ways: readonly Way[]): Place[] {
  const folded = foldText(field.text, field.safe)
  const at = (place: number) => folded.places[place] ?? field.text.length
  const found = ways.flatMap(({ kind, pattern }) =>
    [...folded.text.matchAll(pattern)]
      .map((match) => ({ start: at(match.index), end: at(match.index + match[0].length) }))
      .filter((place) => namesSomebody(field.text, place, kind)),
  )
  return withoutOverlap(found)
}

/** The longest of what begins at one place, and nothing that begins inside it. */
function withoutOverlap(found: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  }
  return kept
}
