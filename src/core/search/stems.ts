import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import type { Language } from '#shared/language.ts'
import { STEM_MARK } from './private-marks.ts'

/** What is too short to have another form, or is a number, has no stem. */
const hasStem = /^\p{L}{3,}$/u

/** The stem of a word in one language, marked as such; undefined for a word that has none. */
export function markedStem(word: string, language: Language): string | undefined {
  const plain = word.toLowerCase()
  if (!hasStem.test(plain)) return undefined
  return STEM_MARK[language] + (language === 'nl' ? dutchStem(plain) : stemEnglish(plain))
}

/** Snowball leaves "huiz" of huizen beside "huis", and "briev" of brieven beside "brief". */
function dutchStem(word: string): string {
  return stemDutch(word).replace(/z$/, 's').replace(/v$/, 'f')
}
