import type { Language } from '#shared/language.ts'

/** The languages of the interface, as a list that costs the first load no schema library. */
export const languages = ['nl', 'en'] as const satisfies readonly Language[]
