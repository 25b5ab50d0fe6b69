import { z } from 'zod'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** One text in every language of the interface. */
export const LocalText = z.object({ nl: z.string().min(1), en: z.string().min(1) }).readonly()
export type LocalText = z.infer<typeof LocalText>
