import type { Language } from '#shared/language.ts'
import { startOfTitles, withoutTitles } from '#shared/person-titles.ts'
import { type Gender, rowOf } from './first-names.ts'
import { fold } from './folded-text.ts'
import { givesNameAway } from './gives-name-away.ts'
import { partsOfName } from './name-parts.ts'
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

/**
 * New aliases for somebody, best first: with a title, another first name of the same kind, a role. None gives the name
 * away: no word of it stands in them, and no letter that it begins with stands alone or begins a first name.
 */
export function suggestAliases(request: SuggestionRequest): string[] {
  const { name, before, language, taken, seed } = request
  const parts = partsOfName(name)
  const initials = initialsOf(name)
  const said = genderSaid(name) === 'either' ? genderSaid(before) : genderSaid(name)
  const row = rowOf(parts.first, said, fold)
  const gender = said === 'either' ? row.gender : said
  const isTitled = startOfTitles(before) < before.length
  const titled = isTitled || parts.surname !== '' ? withTitle(gender, initials, request) : []
  const names = rotate(row.names, seed)
    .filter((each) => !initials.has(fold(each).slice(0, 1)))
    .filter((each) => !taken.has(fold(each)))
    .slice(0, FIRST_NAMES)
  const roles = rolesFor(gender, language).slice(0, ROLES)
  const all = isTitled
    ? [...titled, ...roles, ...names]
    : [...names.slice(0, 1), ...titled, ...names.slice(1), ...roles]
  return [...new Set(all)].filter((alias) => !taken.has(fold(alias)) && !givesNameAway(alias, [name]))
}

/** “mevrouw K.”, with a letter that nothing of the name begins with. */
function withTitle(gender: Gender, initials: ReadonlySet<string>, request: SuggestionRequest): string[] {
  const title = titleFor(gender, request.language)
  if (!title) return []
  return rotate(LETTERS, request.seed)
    .filter((letter) => !initials.has(fold(letter)))
    .map((letter) => `${title} ${letter}.`)
    .filter((alias) => !request.taken.has(fold(alias)))
    .slice(0, 1)
}

/** The letters that the words of a name begin with, and those that stand for one: “J.W. van der Berg” has four. */
function initialsOf(name: string): Set<string> {
  return new Set(fold(withoutTitles(name.trim())).match(/(?<!\p{L})\p{L}/gu))
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
