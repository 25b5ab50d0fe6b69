import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Language } from '../language.ts'

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** Which moments of a round's clock are shown by colour, and whether they are heard as well. */
export const SessionCues = z.object({
  half: z.boolean(),
  minute: z.boolean(),
  end: z.boolean(),
  sound: z.boolean(),
})
export type SessionCues = z.infer<typeof SessionCues>

/** Choices that must hold before the vault is open, so they stand outside it; never anything a person wrote. */
export const Preferences = z.object({
  language: Language,
  theme: Theme,
  /** Minutes without a key or a touch after which the vault locks itself. */
  lockAfterMinutes: z.int().min(1).max(120),
  /** Whether a hint may stand in the margin of a dilemma that is written. */
  coaching: z.boolean(),
  sessionCues: SessionCues,
})
export type Preferences = z.infer<typeof Preferences>

export const PreferencesChange = Preferences.partial()
export type PreferencesChange = z.infer<typeof PreferencesChange>

export const preferencesContract = {
  get: oc.output(Preferences),
  set: oc.input(PreferencesChange).output(Preferences),
}
