import { type Sources, ownWords, plainWords } from './sources.ts'

/** The locales of Faker whose people live in the Netherlands and Britain in numbers, in Latin script. */
const locales = [
  'nl',
  'nl_BE',
  'de',
  'fr',
  'en',
  'en_GH',
  'en_NG',
  'yo_NG',
  'en_IN',
  'en_ZA',
  'es',
  'pt_PT',
  'it',
  'pl',
  'cs_CZ',
  'sk',
  'hu',
  'ro',
  'hr',
  'sr_RS_latin',
  'tr',
  'vi',
  'ku_kmr_latin',
  'id_ID',
  'fr_SN',
  'lv',
  'az',
] as const

/** Surnames of these are too many and too rare to keep all. */
const MOST_ENGLISH_SURNAMES = 4000
const MOST_BELGIAN_SURNAMES = 6000

type Entries = Record<string, readonly string[]> | readonly string[]
type Faker = { allLocales: Record<string, { person?: { first_name?: Entries; last_name?: Entries } }> }
type Dictionaries = { dictionary: Record<string, readonly string[] | string> }

export function makeNames(sources: Sources): Record<string, string[]> {
  const { allLocales } = sources.requireFrom('@faker-js/faker') as Faker
  const zxcvbn = (name: string, list: string) => {
    const { dictionary } = sources.requireFrom(`@zxcvbn-ts/${name}`) as Dictionaries
    const words = dictionary[list] ?? []
    return typeof words === 'string' ? words.split(',') : words
  }
  const faker = (kind: 'first_name' | 'last_name') =>
    locales.flatMap((locale) => flat(allLocales[locale]?.person?.[kind]))
  const given = [
    ...faker('first_name'),
    ...zxcvbn('language-nl-be', 'boysFirstnames'),
    ...zxcvbn('language-nl-be', 'girlsFirstnames'),
    ...zxcvbn('language-en', 'firstnames-en'),
  ]
  const family = [
    ...faker('last_name'),
    ...zxcvbn('language-nl-be', 'lastnames').slice(0, MOST_BELGIAN_SURNAMES),
    ...zxcvbn('language-en', 'lastnames-en').slice(0, MOST_ENGLISH_SURNAMES),
  ]
  return {
    'given-names.txt': [...plainWords(given), ...ownWords(sources.own('given-names.txt'))].filter(
      (name) => name.length > 1,
    ),
    'surnames.txt': [...plainWords(family.map(lastPart)), ...ownWords(sources.own('surnames.txt'))].filter(
      (name) => name.length > 1,
    ),
  }
}

function flat(entries: Entries | undefined): readonly string[] {
  if (!entries) return []
  return Array.isArray(entries)
    ? (entries as readonly string[])
    : Object.values(entries as Record<string, string[]>).flat()
}

/** “van den Berg” is found by its last part; the parts before it are known to the rules. */
function lastPart(name: string): string {
  return name.split(' ').at(-1) ?? name
}
