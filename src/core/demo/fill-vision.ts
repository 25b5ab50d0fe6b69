import type { Documents } from '../documents/document-types.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { CalendarDay } from '#shared/units.ts'
import { draftPrinciple, inState } from '../vision/principle.ts'
import { demoNorms, demoPrinciples } from './demo-vision.ts'

/**
 * Writes the demo team's vision, as it was adopted on `day`.
 *
 * @returns its principles by number
 */
export function fillVision(documents: Documents, language: Language, day: CalendarDay): Map<number, DocumentId> {
  const vision = new Map<number, DocumentId>()
  for (const { title, paragraph, asks, asksNot, adopted } of demoPrinciples) {
    const words = {
      title: title[language],
      paragraph: paragraph[language],
      asks: asks[language],
      asksNot: asksNot[language],
    }
    const draft = draftPrinciple(
      [...vision.keys()].map((number) => ({ number })),
      words,
    )
    const meta = adopted ? { ...draft, ...inState('adopted', day) } : draft
    vision.set(draft.number, documents.create({ kind: 'principle', meta }))
  }
  for (const { title, satisfied, first } of demoNorms)
    documents.create({
      kind: 'norm',
      meta: { title: title[language], satisfied: satisfied[language], first: first[language] },
    })
  return vision
}
