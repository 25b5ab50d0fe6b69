import type { ParticipantId } from '../ids.ts'
import type { UnixMs } from '../units.ts'
import type { SessionEvent } from './session-event.ts'

/** A closing that goes on for longer was left open on a table, not talked in. */
const LONGEST_CLOSING_MS = 30 * 60_000
const MINUTE_MS = 60_000

interface Stretch {
  readonly fromMs: number
  readonly untilMs: number
}

export interface Presence {
  readonly participantId: ParticipantId
  readonly isHere: boolean
  /** Null for somebody who has not been there since the session began. */
  readonly fromMs: UnixMs | null
  /** Null while the session goes on and this person is there. */
  readonly untilMs: UnixMs | null
  /** Time spent together, in whole minutes. */
  readonly minutes: number
}

/**
 * Who was there and how long, in time spent together: rounds, pauses to talk about the session, and the closing; not
 * breaks, and not the time that Ruimte was away. While nobody is tapped as here, everyone is.
 */
export function attendanceOf(
  people: readonly { readonly id: ParticipantId }[],
  events: readonly SessionEvent[],
  nowMs: number,
): Presence[] {
  const together = timeTogether(events, nowMs)
  const startedAtMs = events.find(({ type }) => type === 'started')?.atMs ?? null
  const endedAtMs = events.find(({ type }) => type === 'closed')?.atMs ?? null
  return people.map(({ id }) => {
    const stays = staysOf(id, events, startedAtMs, endedAtMs ?? nowMs)
    const isHere = stays.at(-1)?.isOpen ?? false
    const [first] = stays
    const last = stays.at(-1)
    return {
      participantId: id,
      isHere,
      fromMs: first && startedAtMs !== null ? (first.fromMs as UnixMs) : null,
      untilMs:
        last === undefined || startedAtMs === null || (isHere && endedAtMs === null) ? null : (last.untilMs as UnixMs),
      minutes: Math.round(overlapMs(together, stays) / MINUTE_MS),
    }
  })
}

/** When people worked together, in stretches. */
function timeTogether(events: readonly SessionEvent[], nowMs: number): Stretch[] {
  const stretches: Stretch[] = []
  let sinceMs: number | null = null
  let until = Number.POSITIVE_INFINITY
  const stop = (atMs: number) => {
    if (sinceMs !== null) stretches.push({ fromMs: sinceMs, untilMs: Math.max(sinceMs, Math.min(atMs, until)) })
    sinceMs = null
    until = Number.POSITIVE_INFINITY
  }
  for (const event of events) {
    const { type, atMs } = event
    if (type === 'started' || type === 'resumed') sinceMs ??= atMs
    else if (type === 'closing') {
      sinceMs ??= atMs
      until = atMs + LONGEST_CLOSING_MS
    } else if (type === 'interrupted' || type === 'closed' || type === 'reopened') stop(atMs)
    else if (type === 'paused' && event.kind === 'break') stop(atMs)
  }
  stop(nowMs)
  return stretches
}

/** When somebody was in the room; the last stay is open while this person has not left. */
function staysOf(
  id: ParticipantId,
  events: readonly SessionEvent[],
  startedAtMs: number | null,
  endMs: number,
): (Stretch & { readonly isOpen: boolean })[] {
  const beginMs = startedAtMs ?? 0
  let sinceMs: number | null = wasAnybodyTapped(events) ? null : beginMs
  const stays: (Stretch & { readonly isOpen: boolean })[] = []
  for (const event of events) {
    if ((event.type !== 'arrived' && event.type !== 'left') || event.participantId !== id) continue
    const atMs = Math.max(event.atMs, beginMs)
    if (event.type === 'arrived') sinceMs ??= atMs
    else if (sinceMs !== null) {
      if (startedAtMs !== null) stays.push({ fromMs: sinceMs, untilMs: Math.max(sinceMs, atMs), isOpen: false })
      sinceMs = null
    }
  }
  if (sinceMs !== null) stays.push({ fromMs: sinceMs, untilMs: Math.max(sinceMs, endMs), isOpen: true })
  // A stay that ended before the session began was a look around the door.
  return stays.filter(({ fromMs, untilMs, isOpen }) => isOpen || untilMs > fromMs)
}

/** Whether somebody was tapped as here before the session began. */
function wasAnybodyTapped(events: readonly SessionEvent[]): boolean {
  const start = events.findIndex(({ type }) => type === 'started')
  return events.slice(0, start === -1 ? events.length : start).some(({ type }) => type === 'arrived')
}

function overlapMs(one: readonly Stretch[], other: readonly Stretch[]): number {
  return one.reduce(
    (sum, { fromMs, untilMs }) =>
      sum +
      other.reduce(
        (part, stay) => part + Math.max(0, Math.min(untilMs, stay.untilMs) - Math.max(fromMs, stay.fromMs)),
        0,
      ),
    0,
  )
}
