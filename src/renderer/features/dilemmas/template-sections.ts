import type { DilemmaFields } from './dilemma-fields.ts'

/** The parts of the template beside the story and the question, in the order in which they are told. */
export const sections = ['tried', 'outcome', 'principles', 'shares', 'qualities', 'afterwards'] as const
export type Section = (typeof sections)[number]

/** Whether anything is filled in there. */
export function isFilled(section: Section, fields: DilemmaFields): boolean {
  switch (section) {
    case 'tried':
      return fields.tried !== ''
    case 'outcome':
      return fields.outcome !== ''
    case 'principles':
      return fields.principleOne + fields.principleTwo !== ''
    case 'shares':
      return Object.values(fields.shares).some((share) => share !== null)
    case 'qualities':
      return fields.qualities.length > 0
    case 'afterwards':
      return fields.closedEarly || fields.cameBack
  }
}
