import type { ReviewMonths } from '#shared/contract/keeping.ts'

/** What can be chosen of a piece that was just looked at again: it is no use to ask in three months. */
export const keepTimes = [6, 12, 24, 36] as const satisfies readonly ReviewMonths[]
