import type { Language } from '#shared/language.ts'
import type { Gender } from './first-names.ts'

/** Who somebody is in a story, in words that fit many. */
const roles: Readonly<Record<Language, Readonly<Record<Gender, readonly string[]>>>> = {
  nl: {
    female: ['de jongste', 'zijn moeder', 'de buurvrouw', 'haar zus', 'de oudste'],
    male: ['de jongste', 'zijn vader', 'de buurman', 'haar broer', 'de oudste'],
    either: ['de jongste', 'de oudste', 'een collega'],
  },
  en: {
    female: ['the youngest', 'his mother', 'the neighbour', 'her sister', 'the eldest'],
    male: ['the youngest', 'his father', 'the neighbour', 'her brother', 'the eldest'],
    either: ['the youngest', 'the eldest', 'a colleague'],
  },
}

const titles: Readonly<Record<Language, Readonly<Record<'female' | 'male', string>>>> = {
  nl: { female: 'mevrouw', male: 'meneer' },
  en: { female: 'Mrs', male: 'Mr' },
}

const said: readonly { readonly gender: Gender; readonly before: RegExp }[] = [
  {
    gender: 'female',
    before: wordBefore(
      'mevrouw|mw|mevr|mej|juf|juffrouw|oma|tante|moeder|zus|dochter|buurvrouw|vriendin|vrouw|mrs|ms|miss|aunt|mother|sister|daughter|wife|grandma',
    ),
  },
  {
    gender: 'male',
    before: wordBefore(
      'meneer|mijnheer|dhr|heer|meester|opa|oom|ome|vader|broer|zoon|buurman|vriend|man|mr|sir|uncle|father|brother|son|husband|grandpa',
    ),
  },
]

export function rolesFor(gender: Gender, language: Language): readonly string[] {
  return roles[language][gender]
}

/** “mevrouw”, or nothing where nobody can tell. */
export function titleFor(gender: Gender, language: Language): string | undefined {
  return gender === 'either' ? undefined : titles[language][gender]
}

/** What the words before a name say about who bears it. */
export function genderSaid(before: string): Gender {
  return said.find((each) => each.before.test(before))?.gender ?? 'either'
}

function wordBefore(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\.?[ ,\\u00a0]+$`, 'iu')
}
