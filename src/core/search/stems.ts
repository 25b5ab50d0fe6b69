import { stemmer as englishStem } from '@orama/stemmers/english'
import type { Language } from '#shared/language.ts'
import { dutchStem } from './dutch-stem.ts'

/** What the forms of a word share in a language. @param word in small letters, without accents */
export function stemOf(word: string, language: Language): string {
  return language === 'nl' ? dutchStem(word) : englishStem(word)
}
