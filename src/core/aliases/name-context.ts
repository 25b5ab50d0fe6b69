import { startOfTitles } from '#shared/person-titles.ts'
import { fold } from './folded-text.ts'
import type { NameKind } from './name-patterns.ts'
import { wordsAsNames } from './words-as-names.ts'

interface Place {
  readonly start: number
  readonly end: number
}

const initialBefore = /(?<![\p{L}\p{N}])\p{Lu}\.[ \u00a0]?$/u
const capitalBefore = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+)[ \u00a0]+$/u
const nameAfter = /^[ \u00a0]+(?:(?:van|de|der|den|ten|ter|el|al|'t)[ \u00a0]+)*\p{Lu}\p{Ll}/u
const hyphenAfter = /^-\p{Lu}/u
const hyphenBefore = /(?<!\p{L})\p{Lu}\p{L}*-$/u
const particleBefore = /(?<!\p{L})(?:van|de|der|den|ten|ter|el|al|'t)[ \u00a0]+$/iu
const sentenceBefore = /(?:^|[.!?:\n]["'”’)]*\s*)$/u
const hasCapital = /\p{Lu}/u

/** Whether the words at `place`, which look like a person's name, are meant as that person: what stands around them tells. */
export function namesSomebody(text: string, place: Place, kind: NameKind): boolean {
  const words = text.slice(place.start, place.end)
  const before = text.slice(0, place.start)
  const after = text.slice(place.end)
  const isTitled = startOfTitles(before) < before.length
  if (hyphenBefore.test(before) || hyphenAfter.test(after)) return false
  switch (kind) {
    case 'whole':
      return true
    case 'titled':
      return isTitled && hasCapital.test(words)
    case 'initials':
      return hasCapital.test(words.slice(0, 1)) && hasCapital.test(words.replace(/[.\s]+$/, '').slice(-1))
    case 'letter':
      return hasCapital.test(words) && standsAlone(before, after)
    case 'first':
      return !nameAfter.test(after) && isMeantAsName(words, text, isTitled)
    case 'surname':
      return isOwnSurname(before, words) && isMeantAsName(words, text, isTitled)
    case 'bare':
      return (
        !particleBefore.test(before) &&
        isOwnSurname(before, words) &&
        !isWord(words, before) &&
        isMeantAsName(words, text, isTitled)
      )
  }
}

/** A letter with a full stop in the middle of a line, that no name comes before or after. */
function standsAlone(before: string, after: string): boolean {
  const isInside =
    /[\p{L}\p{N},;:)][ \u00a0]$/u.test(before) && !initialBefore.test(before) && !capitalBefore.test(before)
  return isInside && /^(?:[ \u00a0]\p{Ll}|['’]s(?!\p{L})|[,;:)]|\s*$)/u.test(after)
}

/** Not the surname of somebody else, who is named in full: “Bart de Wit”, “J. Wit”. */
function isOwnSurname(before: string, words: string): boolean {
  if (startOfTitles(before) < before.length) return true
  if (initialBefore.test(before)) return false
  const [match, word] = capitalBefore.exec(before) ?? []
  if (!match || !word) return true
  return sentenceBefore.test(before.slice(0, before.length - match.length)) && hasCapital.test(words.slice(0, 1))
}

/** A name that is a word as well is the word in small letters, unless a title says otherwise or nobody uses capitals here. */
function isMeantAsName(words: string, text: string, isTitled: boolean): boolean {
  if (isTitled || hasCapital.test(words)) return true
  const last =
    fold(words)
      .split(/[\s-]+/)
      .at(-1) ?? ''
  return !wordsAsNames.has(last) || !hasCapital.test(text)
}

/** At the head of a sentence a capital tells nothing. */
function isWord(words: string, before: string): boolean {
  return sentenceBefore.test(before) && wordsAsNames.has(fold(words))
}
