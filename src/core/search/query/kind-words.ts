import { DocumentKind } from '#shared/contract/documents.ts'
import type { Language } from '#shared/language.ts'
import { wordsOf } from '../words.ts'

/** What people call a kind of document, the word that is offered first. */
export const kindWords: Readonly<Record<DocumentKind, Readonly<Record<Language, readonly string[]>>>> = {
  journal: { nl: ['dagboek', 'dagboeknotitie', 'notitie'], en: ['journal', 'diary', 'entry', 'note'] },
  dilemma: { nl: ['dilemma', 'casus'], en: ['dilemma', 'case'] },
  method: { nl: ['methode', 'werkvorm'], en: ['method'] },
  session: { nl: ['intervisie', 'sessie', 'bijeenkomst'], en: ['session', 'meeting'] },
  lesson: { nl: ['les', 'lessen'], en: ['lesson'] },
  mistake: { nl: ['fout', 'fouten'], en: ['mistake', 'error'] },
  success: { nl: ['succes'], en: ['success'] },
  principle: { nl: ['uitgangspunt', 'visie'], en: ['principle', 'vision'] },
  norm: { nl: ['norm', 'tevreden'], en: ['norm', 'satisfied'] },
}

const entries = DocumentKind.options.flatMap((kind) =>
  Object.values(kindWords[kind])
    .flat()
    .map((word) => ({ kind, word })),
)

/** The kinds that a word names, whole or as far as it is typed: `les`, `lessons` and `dil` all do. */
export function kindsNamed(typed: string): DocumentKind[] {
  const [word = '', ...more] = wordsOf(typed)
  if (word === '' || more.length > 0) return []
  const whole = entries.filter((entry) => isFormOf(word, entry.word))
  const found = whole.length > 0 ? whole : entries.filter((entry) => entry.word.startsWith(word))
  return [...new Set(found.map(({ kind }) => kind))]
}

/** Plurals of these words only add to them. */
function isFormOf(word: string, name: string): boolean {
  return word === name || ['s', 'n', 'en', 'es'].some((ending) => word === name + ending)
}
