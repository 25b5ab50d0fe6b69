import type { Language, LocalText } from '#shared/language.ts'
import { type Block, headedBlocks } from '../documents/document-body.ts'

/**
 * What helps to tell a case so that a group can think along. The story stops at the moment of choosing, as the incident
 * method asks; how it went on comes last, so that it can be held back. The question is a field of its own.
 */
const headings: readonly LocalText[] = [
  { nl: 'De situatie, tot het moment dat ik moest kiezen', en: 'The situation, up to the moment I had to choose' },
  { nl: 'Wat ik heb geprobeerd', en: 'What I tried' },
  { nl: 'Hoe het verder ging', en: 'What happened next' },
]

/** The blocks of a new dilemma. */
export function dilemmaTemplate(language: Language): Block[] {
  return headedBlocks(headings.map((heading) => heading[language]))
}
