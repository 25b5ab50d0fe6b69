import type { Stance } from '#shared/vision/stance.ts'

/** In the order in which they are offered. */
export const stances = ['helps', 'conflicts', 'silent'] as const satisfies readonly Stance[]
