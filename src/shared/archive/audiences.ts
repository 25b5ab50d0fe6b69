/** Who may read what was learnt: its author alone, the team with the author's name, the team without it. */
export const audiences = ['private', 'named', 'anonymous'] as const
export type Audience = (typeof audiences)[number]
