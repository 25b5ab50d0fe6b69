import { z } from 'zod'

/** A moment, in milliseconds since the Unix epoch. */
export const UnixMs = z.int().nonnegative().brand<'UnixMs'>()
export type UnixMs = z.infer<typeof UnixMs>

/** A length of time in milliseconds; negative where time has run out. */
export const DurationMs = z.int().brand<'DurationMs'>()
export type DurationMs = z.infer<typeof DurationMs>

/** A day without a time or a zone, as `2026-11-26`. */
export const CalendarDay = z.iso.date().brand<'CalendarDay'>()
export type CalendarDay = z.infer<typeof CalendarDay>
