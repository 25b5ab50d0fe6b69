import type { Language } from '#shared/language.ts'
import { startOfTitles } from '#shared/person-titles.ts'
import { isCommonSurname } from './common-surnames.ts'
import { type Gender, rowOf } from './first-names.ts'
import { fold } from './folded-text.ts'
import { givesNameAway } from './gives-name-away.ts'
import { type NameParts, partsOfName } from './name-parts.ts'
import { genderSaid, rolesFor, titleFor } from './roles.ts'

export interface SuggestionRequest {
  readonly name: string
  /** What stands before the name in the text. */
  readonly before: string
  readonly language: Language
  /** Words that cannot stand for this person: other aliases, and whatever stands in the text already. */
  readonly taken: ReadonlySet<string>
  /** The same request with the same seed gets the same answer. */
  readonly seed: string
}

const FIRST_NAMES = 3
const ROLES = 3
const LETTERS = 'K B M D H V S R J T'.split(' ')

/** New aliases for somebody, best first: with a title, another first name of the same kind, a role. None gives the name away. */
export function suggestAliases(request: SuggestionRequest): string[] {
  const { name, before, language, taken, seed } = request
  const parts = partsOfName(name)
  const said = genderSaid(name) === 'either' ? genderSaid(before) : genderSaid(name)
  const row = rowOf(parts.first, said, fold)
  const gender = said === 'either' ? row.gender : said
  const isTitled = startOfTitles(before) < before.length
  const titled = isTitled || parts.surname !== '' ? withTitle(parts, gender, request) : []
  const names = rotate(row.names, seed)
    .filter((each) => !parts.letters.some((letter) => fold(each).startsWith(fold(letter))))
    .filter((each) => !taken.has(fold(each)))
    .slice(0, FIRST_NAMES)
  const roles = rolesFor(gender, language).slice(0, ROLES)
  const all = isTitled
    ? [...titled, ...roles, ...names]
    : [...names.slice(0, 1), ...titled, ...names.slice(1), ...roles]
  return [...new Set(all)].filter((alias) => !taken.has(fold(alias)) && !givesNameAway(alias, [name]))
}

/** “mevrouw K.”: with the first letter of the surname where so many bear it that it tells nothing, else with another. */
function withTitle(parts: NameParts, gender: Gender, request: SuggestionRequest): string[] {
  // After a title one word alone is a surname.
  const surname = parts.surname || parts.first
  const title = titleFor(gender, request.language)
  if (!title) return []
  const own = surname.slice(0, 1).toUpperCase()
  const others = rotate(LETTERS, request.seed).filter((letter) => letter !== own && !parts.letters.includes(letter))
  const choices = surname !== '' && isCommonSurname(surname) ? [own, ...others] : others
  return choices
    .map((letter) => `${title} ${letter}.`)
    .filter((alias) => !request.taken.has(fold(alias)))
    .slice(0, 1)
}

/** The list from another point on, so that not everybody is called the same. */
function rotate<Item>(items: readonly Item[], seed: string): Item[] {
  const at = numberFrom(seed) % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** FNV-1a, 32 bits: spreads, and need not be secret. */
function numberFrom(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
