import { KeepingSettings } from '#shared/contract/keeping.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

const usual: KeepingSettings = { reviewAfterMonths: 12, showsSeenBefore: true }

export function readKeepingSettings(db: ReadableDb): KeepingSettings {
  const row = db.get<{ months: number | null; shows: number }>(
    'SELECT review_after_months AS months, shows_seen_before AS shows FROM keeping_settings',
  )
  if (!row) return usual
  const settings = { reviewAfterMonths: row.months, showsSeenBefore: row.shows === 1 }
  return KeepingSettings.safeParse(settings).data ?? usual
}

/** @returns the settings as they are from now on */
export function saveKeepingSettings(db: WritableDb, change: Partial<KeepingSettings>): KeepingSettings {
  const settings = { ...readKeepingSettings(db), ...change }
  db.run(
    'INSERT OR REPLACE INTO keeping_settings VALUES (1, ?, ?)',
    settings.reviewAfterMonths,
    settings.showsSeenBefore ? 1 : 0,
  )
  return settings
}
