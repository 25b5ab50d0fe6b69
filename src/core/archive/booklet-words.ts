import type { LearntKind } from '#shared/contract/archive.ts'
import type { Language, LocalText } from '#shared/language.ts'

/** The words that stand around the lessons of a booklet. */
export const bookletWords = {
  contents: { nl: 'In dit boekje', en: 'In this booklet' },
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
  /** In the place of a link to another document, which would tell where a lesson comes from. */
  elsewhere: { nl: 'een ander stuk', en: 'another piece' },
  file: { nl: 'lessenboekje', en: 'booklet' },
} as const satisfies Record<string, LocalText>

/** What stands above the sentence, so that nobody takes a mistake for advice; a lesson needs no word. */
export const kindWords: Readonly<Record<LearntKind, LocalText | null>> = {
  lesson: null,
  mistake: { nl: 'Fout waarvan we leerden', en: 'Mistake that we learnt from' },
  success: { nl: 'Succes', en: 'Success' },
}

export const say = (text: LocalText, language: Language) => text[language]
