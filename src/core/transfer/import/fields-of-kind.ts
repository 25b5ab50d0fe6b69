import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { JournalMeta } from '#shared/contract/journal.ts'
import type { ImportKind } from '#shared/contract/transfer.ts'
import { CalendarDay, type UnixMs } from '#shared/units.ts'

const metaOf = {
  journal: JournalMeta,
  dilemma: DilemmaMeta,
  lesson: LearntMeta,
  mistake: LearntMeta,
  success: LearntMeta,
} as const

/** They name documents of the vault that the text came from. */
const leading = new Set(['sessionId', 'dilemmaId'])

/**
 * The typed fields that a text from elsewhere has as a document of `kind`: those that the kind knows, checked by its own
 * schema. What was in a session is ready for another.
 */
export function fieldsOfKind(
  kind: ImportKind,
  fields: Readonly<Record<string, unknown>>,
  title: string,
): Record<string, unknown> {
  const given = {
    ...fields,
    title,
    ...(typeof fields['tags'] === 'string' ? { tags: fields['tags'].split(/[,;]/) } : {}),
  }
  const known: Record<string, unknown> = metaOf[kind].parse(given)
  const kept = Object.entries(known).filter(([name]) => name in given && !leading.has(name))
  const meta = Object.fromEntries(kept)
  if (meta['state'] === 'in-session') meta['state'] = 'ready'
  const day = kind === 'journal' ? dayFrom(fields) : undefined
  return day === undefined ? meta : { ...meta, day }
}

/** When a text was written, as it says itself. */
export function momentFrom(fields: Readonly<Record<string, unknown>>, names: readonly string[]): UnixMs | undefined {
  for (const name of names) {
    const value = fields[name]
    const atMs = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN
    if (atMs >= 0) return atMs as UnixMs
  }
  return undefined
}

function dayFrom(fields: Readonly<Record<string, unknown>>): CalendarDay | undefined {
  for (const name of ['day', 'date', 'datum', 'created']) {
    const value = fields[name]
    const day = CalendarDay.safeParse(typeof value === 'string' ? value.slice(0, 10) : value)
    if (day.success) return day.data
  }
  return undefined
}
