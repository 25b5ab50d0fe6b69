import type { DoneFile } from '#shared/contract/session-words.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language, LocalText } from '#shared/language.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../documents/document-types.ts'
import { getSessionFor } from './find-session.ts'
import { minutesOfRounds, notNow, type Session } from './session.ts'
import { nameOfMethod } from './session-store.ts'

/** So long an appointment lasts while nobody knows the method yet. */
const USUAL_MINUTES = 60
const MINUTE_MS = 60_000

const words = {
  title: { nl: 'Intervisie', en: 'Peer consultation' },
  minutes: { nl: 'minuten', en: 'minutes' },
} as const satisfies Record<string, LocalText>

/**
 * The appointment as an iCalendar file (RFC 5545). It goes to calendars that others can see, so it says when, where and by
 * which method; no case, no title, no names.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` for one without a date or that has begun
 */
export async function calendarFile(
  documents: Documents,
  id: DocumentId,
  language: Language,
  nowMs: UnixMs,
): Promise<DoneFile> {
  const session = getSessionFor('prepare', documents, id)
  const { plannedForMs, untilMs } = session
  if (plannedForMs === null) throw notNow(session)
  const { ICalCalendar } = await import('ical-generator')
  const calendar = new ICalCalendar({
    prodId: { company: 'Ruimte', product: 'Ruimte', language: language.toUpperCase() },
  })
  calendar.createEvent({
    id: `${id}@ruimte`,
    stamp: new Date(nowMs),
    start: new Date(plannedForMs),
    end: new Date(untilMs !== null && untilMs > plannedForMs ? untilMs : plannedForMs + lengthOf(session) * MINUTE_MS),
    summary: `${words.title[language]} · ${nameOfMethod(session.method)[language]}`,
    description: agendaOf(session, language),
    location: session.place || null,
  })
  const bytes = new TextEncoder().encode(calendar.toString())
  return { name: `${words.title[language].toLowerCase().replaceAll(' ', '-')}.ics`, type: 'text/calendar', bytes }
}

function lengthOf({ rounds }: Session): number {
  return rounds.length === 0 ? USUAL_MINUTES : minutesOfRounds(rounds)
}

/** The blocks by name, each with its minutes and how often it comes round. */
function agendaOf({ method, rounds }: Session, language: Language): string {
  return (method?.blocks ?? [])
    .map(({ id, name, minutes }) => {
      const times = rounds.filter(({ blockId }) => blockId === id).length
      return `${times > 1 ? `${times} × ` : ''}${minutes} ${words.minutes[language]} · ${name[language]}`
    })
    .join('\n')
}
