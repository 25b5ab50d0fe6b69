import { dutchStem } from './dutch-stem.ts'
import { strongVerb, withoutPart } from './strong-verbs.ts'

/** Words that may belong to the family of a word; which of them there are, only the archive knows. */
export interface Family {
  readonly words: readonly string[]
  /** Stems whose infinitives belong to it. */
  readonly stems: readonly string[]
}

const SHORTEST_STEM = 3
const verbEndings = ['t', 'te', 'ten', 'd', 'de', 'den']

/**
 * The family of a Dutch word beyond its own forms: what a verb becomes ("vertaalt", "vertaalde" with "vertalen"), also a
 * strong one ("afgesloten" with "afsluiten"), and the nouns on "-ing" and "-heid" ("ontruiming" with "ontruimen").
 *
 * @param word in small letters, without accents
 */
export function dutchFamily(word: string): Family {
  if (!/^[a-z]{4,}$/.test(word)) return { words: [], stems: [] }
  const stem = dutchStem(word)
  const strong = strongVerb(word, stem)
  const stems = [...new Set([stem, ...stemsBehind(word), ...(strong?.stems ?? [])])].filter(
    (one) => one.length >= SHORTEST_STEM,
  )
  const words = new Set([...stems.flatMap(madeOf), ...(strong?.words ?? [])])
  words.delete(word)
  return { words: [...words], stems }
}

/** The stems that a word may be made of, if it is such a form at all. */
function stemsBehind(word: string): string[] {
  const noun = word.replace(/(?:ing|heid)(?:en)?$/, '')
  if (noun !== word && word.includes('heid')) return [noun]
  if (noun !== word) return [dutchStem(`${noun}en`)]
  return verbEndings
    .filter((ending) => word.endsWith(ending))
    .flatMap((ending) => {
      const rest = word.slice(0, -ending.length)
      const { part, rest: behind } = withoutPart(rest)
      return [
        rest,
        ...[
          [part, behind],
          ['', rest],
        ].flatMap(([before = '', verb = '']) => (verb.startsWith('ge') ? [before + verb.slice(2)] : [])),
      ]
    })
}

function madeOf(stem: string): string[] {
  const { part, rest } = withoutPart(stem)
  const participles = [`ge${stem}`, ...(part === '' ? [] : [`${part}ge${rest}`])]
  return [
    ...verbEndings.map((ending) => stem + ending),
    ...participles.flatMap((one) => [`${one}t`, `${one}d`]),
    `${stem}heid`,
    `${opened(stem)}ing`,
    `${opened(stem)}ingen`,
  ]
}

/** The stem as it is written before an ending that opens its last syllable: "verhuis" as "verhuiz". */
function opened(stem: string): string {
  const voiced = stem.replace(/(?<=[aeiou]{2}|[lmnr])s$/, 'z').replace(/(?<=[aeiou]{2}|[lmnr])f$/, 'v')
  if (/[aeou]{2}[bcdfgklmnprstvz]$/.test(voiced) && /(aa|ee|oo|uu).$/.test(voiced))
    return voiced.slice(0, -2) + voiced.slice(-1)
  return /(?<![aeiou])[aeiou][bdfgklmnprst]$/.test(voiced) && !/e[lmnr]$/.test(voiced)
    ? voiced + voiced.slice(-1)
    : voiced
}
