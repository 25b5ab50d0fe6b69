import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'

interface Nickname {
  readonly start: number
  readonly end: number
  readonly reason: ReasonCode
  readonly word?: string
}

const QUOTED = String.raw`["“‘'](?<name>\p{L}[\p{L}\p{M}'’ -]{1,24}?)["”’']`
const patterns = [
  // “"Captain", real name Pawel”
  new RegExp(
    `${QUOTED},? (?:real name|echte naam|in het echt|heet (?:eigenlijk|echt|voluit)|zoals (?:iedereen|ze|we)|as (?:everyone|they|we))`,
    'gu',
  ),
  // “die ik alleen als "Smurf" ken”
  new RegExp(`(?<!\\p{L})(?:als|as) ${QUOTED} (?:ken|kent|kennen|kende|bekend|known)`, 'gu'),
  // “iedereen noemt hem "Bolle"”, “bijnaam: 'Schele'”
  new RegExp(
    `(?<!\\p{L})(?:noem(?:t|en|de|den) (?:hem|haar|'m|d'r|zich(?:zelf)?|ze|ik|we|iedereen|ze hem)|bijnaam|roepnaam|alias|bekend als|straatnaam|nickname|street name|known as|(?:calls?|called) (?:him|her|himself|herself)|goes by|a\\.k\\.a\\.?|aka)(?: \\p{L}+){0,3}:? ${QUOTED}`,
    'gu',
  ),
]

/** Peoples as a person is called: “de Rus”, “the Pole”. */
const PEOPLES =
  'Rus|Pool|Turk|Marokkaan|Syriër|Iraniër|Irakees|Duitser|Belg|Fransman|Engelsman|Spanjaard|Portugees|Italiaan|Griek|Roemeen|Bulgaar|Hongaar|Tsjech|Slowaak|Serviër|Kroaat|Bosniër|Albanees|Oekraïner|Let|Litouwer|Est|Surinamer|Antilliaan|Somaliër|Eritreeër|Afghaan|Chinees|Indiër|Amerikaan|Fries|Limburger|Brabander|Zeeuw|Tukker|Russian|Pole|Turk|German|Frenchman|Spaniard|Greek|Romanian|Bulgarian|Scot|Irishman|Welshman|Dutchman|Lithuanian|Latvian'
const DEMONYM = new RegExp(`(?<![\\p{L}])(?:de|the) (?:${PEOPLES})(?![\\p{L}])`, 'gu')

/** One mention is a people; who is called so again and again is somebody. */
const FEWEST_MENTIONS = 2

/** What people are called in a street: between quotes, or by where they come from. */
export function findNicknames(read: ReadText): Nickname[] {
  const quoted = patterns.flatMap((pattern) =>
    [...read.text.matchAll(pattern)].flatMap(({ 0: match, index, groups }): Nickname[] => {
      const name = groups?.['name'] ?? ''
      const start = index + match.lastIndexOf(name)
      return name.split(' ').length > 3 || !/\p{Lu}/u.test(name)
        ? []
        : [{ start, end: start + name.length, reason: 'person-nickname', word: name }]
    }),
  )
  const byPeople = Map.groupBy(read.text.matchAll(DEMONYM), ([name]) => name)
  const called = [...byPeople.values()].filter(({ length }) => length >= FEWEST_MENTIONS).flat()
  return [
    ...quoted,
    ...called.map(({ 0: name, index }): Nickname => ({
      start: index,
      end: index + name.length,
      reason: 'person-nickname',
      word: name,
    })),
  ]
}
