/** What coaching in the margin can be about, the most telling first. */
export const hintNames = ['closed-question', 'not-mine', 'name-in-question', 'outcome-told', 'too-long'] as const
export type HintName = (typeof hintNames)[number]
