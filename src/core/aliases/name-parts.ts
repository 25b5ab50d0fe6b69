import { withoutTitles } from '#shared/person-titles.ts'

/** The words between first name and surname. */
const particles = new Set(
  "van de der den het 't ten ter te op in uit aan bij onder voor el al ul bin binti ben ibn von zu di da do dos del della la le du st".split(
    ' ',
  ),
)

/** Those that no first name is written as; “Ben Jansen” begins with his first name. */
const beginSurnames = new Set("van de der den het 't ten ter te el von di du la le".split(' '))

const initials = /^(?:\p{Lu}\p{L}?\.)+(?:-?\p{Lu}\.)*$/u

/** What a name is made of, as it was written. Each part may be empty. */
export interface NameParts {
  readonly first: string
  readonly particle: string
  readonly surname: string
  /** The letters of the first names: known where a first name or its initials are. */
  readonly letters: readonly string[]
}

/** Takes a name apart. One word alone may be a first name or a surname: it is given as the first name. */
export function partsOfName(name: string): NameParts {
  const words = withoutTitles(name.trim()).split(/\s+/).filter(Boolean)
  const plain = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  const begin = plain.findIndex((word, at) => (at === 0 ? beginSurnames : particles).has(word) && at < words.length - 1)
  const firstNames = begin >= 0 ? words.slice(0, begin) : words.slice(0, Math.max(1, firstCount(words)))
  const rest = words.slice(firstNames.length)
  const surnameAt = plain
    .slice(firstNames.length)
    .findIndex((word, at) => !particles.has(word) || at === rest.length - 1)
  return {
    first: firstNames.filter((word) => !initials.test(word)).join(' '),
    particle: rest.slice(0, Math.max(0, surnameAt)).join(' '),
    surname: rest.slice(Math.max(0, surnameAt)).join(' '),
    letters: firstNames.flatMap((word) => (initials.test(word) ? (word.match(/\p{Lu}/gu) ?? []) : [word.slice(0, 1)])),
  }
}

/** Without a word in between, all initials and one name come first, the rest is the surname. */
function firstCount(words: readonly string[]): number {
  const count = words.findIndex((word) => !initials.test(word))
  return count > 0 ? count : 1
}
