import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import type { Language } from '#shared/language.ts'
import { STEM_MARK } from './private-marks.ts'
import { remembered } from './remembered.ts'

const WORDS_REMEMBERED = 40_000

/** What is too short to have another form, or is a number, has no stem. */
const hasStem = /^\p{L}{3,}$/u

const stemIn: Readonly<Record<Language, (word: string) => string>> = {
  nl: remembered((word) => STEM_MARK.nl + dutchStem(word), WORDS_REMEMBERED),
  en: remembered((word) => STEM_MARK.en + stemEnglish(word), WORDS_REMEMBERED),
}

/** The stem of a word in one language, marked as such; undefined for a word that has none. */
export function markedStem(word: string, language: Language): string | undefined {
  const plain = word.toLowerCase()
  return hasStem.test(plain) ? stemIn[language](plain) : undefined
}

/** Snowball leaves "huiz" of huizen beside "huis", and "briev" of brieven beside "brief". */
function dutchStem(word: string): string {
  return stemDutch(word).replace(/z$/, 's').replace(/v$/, 'f')
}
