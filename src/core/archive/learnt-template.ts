import type { LearntKind } from '#shared/contract/archive.ts'
import type { Language, LocalText } from '#shared/language.ts'
import { type Block, headedBlocks } from '../documents/document-body.ts'

/**
 * What to write under. A mistake has the four questions of an after-action review: it asks what made the choice sensible
 * at the time before it asks what to change, because who has to defend a choice does not tell the next one.
 */
const headings: Readonly<Record<LearntKind, readonly LocalText[]>> = {
  lesson: [
    { nl: 'Wat we zagen', en: 'What we saw' },
    { nl: 'Wat we nu doen', en: 'What we do now' },
  ],
  mistake: [
    { nl: 'Wat er had moeten gebeuren', en: 'What should have happened' },
    { nl: 'Wat er gebeurde', en: 'What happened' },
    { nl: 'Wat het toen logisch maakte', en: 'What made it sensible at the time' },
    { nl: 'Wat we nu anders doen', en: 'What we do differently now' },
  ],
  success: [
    { nl: 'Wat er lukte', en: 'What worked' },
    { nl: 'Wat dit mogelijk maakte', en: 'What made it possible' },
  ],
}

/** The blocks of a new lesson, mistake or success. */
export function learntTemplate(kind: LearntKind, language: Language): Block[] {
  return headedBlocks(headings[kind].map((heading) => heading[language]))
}

/** What stands in what was learnt without that somebody wrote it. */
export const templateHeadings: ReadonlySet<string> = new Set(
  Object.values(headings).flatMap((all) => all.flatMap(({ nl, en }) => [nl, en])),
)
