import { attendanceOf } from '#shared/sessions/attendance.ts'
import { endedAtMs, type Session } from './session.ts'

/** Time spent together, in minutes: as long as who was there longest. */
export function minutesTogether({ participants, events }: Session): number {
  return Math.max(0, ...attendanceOf(participants, events, endedAtMs({ events }) ?? 0).map(({ minutes }) => minutes))
}
