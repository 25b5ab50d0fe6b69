import type { CheckedField, Finding } from '#shared/contract/privacy.ts'
import type { RealName } from '../aliases/alias-store.ts'

/** So long a name hardly stands in another word by chance: with its capital, and in any letters. */
const TELLING_CHARS = 5
const TELLING_IN_ANY_CASE_CHARS = 10

/** Names of the alias list that stand inside a longer word, as when a space was deleted; whole words are found elsewhere. */
export function findGluedNames(names: readonly RealName[], fields: readonly CheckedField[]): Finding[] {
  return fields.flatMap(({ name: field, text, safe }) =>
    names.flatMap(({ name, alias }) =>
      placesOf(name, text).flatMap((start): Finding[] => {
        const end = start + name.length
        if (safe.some((span) => span.start <= start && end <= span.end)) return []
        const found = { field, start, end, text: text.slice(start, end), label: 'person', weight: 'blocks' } as const
        return [{ ...found, reason: { code: 'alias-known' }, generalisations: [], alias }]
      }),
    ),
  )
}

function placesOf(name: string, text: string): number[] {
  if (name.length < TELLING_CHARS) return []
  const isLong = name.length >= TELLING_IN_ANY_CASE_CHARS
  const [sought, within] = isLong ? [inSmallLetters(name), inSmallLetters(text)] : [name, text]
  const places: number[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + name.length)) places.push(at)
  return places
}

/** A few letters of other alphabets become two in small letters; then the text stays, so that places stay true. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}
