import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Learnt } from '#shared/contract/archive.ts'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { CheckIn, JournalLine } from '#shared/contract/journal.ts'
import type { Intention, Reminder } from '#shared/contract/session-after.ts'
import type { SessionLine } from '#shared/contract/session-view.ts'
import type { LessonOn, Principle } from '#shared/contract/vision.ts'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'
import { core } from '#renderer/lib/core.ts'
import { type Draft, draftsOf } from './drafts-of.ts'
import { nextSession } from './next-session.ts'

const DAY_MS = 24 * 60 * 60_000
/** An entry of longer ago is no longer being written. */
const ENTRY_DAYS = 3

export interface Today {
  readonly ownerName: string
  readonly day: CalendarDay
  readonly session: SessionLine | undefined
  readonly drafts: readonly Draft[]
  readonly intentions: readonly Intention[]
  readonly reminders: readonly Reminder[]
  readonly lesson: Learnt | null
  readonly week: { readonly principle: Principle; readonly lesson: LessonOn | null } | null
  readonly checkIn: CheckIn
  /** Nothing was ever written here. */
  readonly isEmpty: boolean
}

/** What stood there stays until the answer is there, or the page would blink at midnight. */
const untilKnown = { placeholderData: keepPreviousData }

/** What core works out by the day: on another day it is asked again, in the middle of the night too. */
function ofDay<Key extends readonly unknown[]>(key: Key, day: CalendarDay) {
  return { queryKey: [...key, day] as unknown as Key, ...untilKnown }
}

/** All of today at once, so that nothing jumps; undefined until it is known. */
export function useToday(nowMs: number): Today | undefined {
  const day = calendarDayOf(nowMs)
  const status = useQuery(core.vault.status.queryOptions()).data
  const written = useWritten(nowMs)
  const sessions = useQuery(core.sessions.list.queryOptions()).data
  const intentions = useQuery(core.sessions.intentions.queryOptions()).data
  const reminders = useQuery(core.sessions.reminders.queryOptions(ofDay(core.sessions.reminders.queryKey(), day))).data
  const lesson = useQuery(core.archive.ofToday.queryOptions(ofDay(core.archive.ofToday.queryKey(), day))).data
  const week = useQuery(core.vision.ofWeek.queryOptions(ofDay(core.vision.ofWeek.queryKey(), day))).data
  const checkIn = useQuery(core.journal.checkInOf.queryOptions({ input: { day }, ...untilKnown })).data
  if (status?.state !== 'open' || !written || !sessions || !intentions || !reminders) return undefined
  if (lesson === undefined || week === undefined || !checkIn) return undefined
  const session = nextSession(sessions)
  const { dilemmas, entries } = written
  return {
    ownerName: status.ownerName,
    day,
    session,
    drafts: draftsOf(dilemmas, entries, session?.dilemmaId ?? null),
    intentions: intentions.filter(({ outcome }) => outcome === 'open'),
    reminders,
    lesson,
    week,
    checkIn,
    isEmpty: [dilemmas, entries, sessions].every(({ length }) => length === 0) && lesson === null && week === null,
  }
}

interface Written {
  readonly dilemmas: readonly DilemmaLine[]
  readonly entries: readonly JournalLine[]
}

function useWritten(nowMs: number): Written | undefined {
  const from = calendarDayOf(nowMs - ENTRY_DAYS * DAY_MS)
  const dilemmas = useQuery(core.dilemmas.list.queryOptions()).data
  const entries = useQuery(
    core.journal.list.queryOptions({ input: { filter: { from }, limit: 10 }, ...untilKnown }),
  ).data
  return dilemmas && entries && { dilemmas, entries }
}
