import { randomFrom } from '../../src/core/testing/random.ts'

export interface TeamYear {
  readonly segments: number
  readonly storedGB: number
  /** What a cluster keeps that holds three copies of each. */
  readonly storedGBInThree: number
  readonly largestTeamMB: number
  readonly connectionsAtTheBusiestMinute: number
  readonly segmentsPerSecondAtTheBusiestMinute: number
}

const WORKING_DAYS = 220
const MINUTES = 24 * 60
const SMALLEST_SEGMENT_BYTES = 512
const DEVICES_A_PERSON = 1.3
/** A segment leaves when somebody pauses, and at the latest after half a minute of writing in the team's space. */
const SEGMENTS_A_MINUTE = 2
const DAY_SAMPLE = 5

/**
 * A year of teams that share: six to twelve people, each writing in the team's space for some minutes on most working
 * days, and an intervision every two or three weeks in which one laptop writes for an hour and a half. A sample of days is
 * drawn minute by minute, the year is made of it. Offices open and close at the same hours, so that the busiest minute is
 * worse than the mean.
 */
export function simulateYear({ teams, seed }: { teams: number; seed: number }): TeamYear {
  const random = randomFrom(seed)
  const online = new Float64Array(MINUTES)
  const sent = new Float64Array(MINUTES)
  let bytes = 0
  let segments = 0
  let largest = 0
  for (let team = 0; team < teams; team += 1) {
    const day = dayOfTeam(random, online, sent)
    bytes += day.bytes
    segments += day.segments
    largest = Math.max(largest, day.bytes)
  }
  const year = WORKING_DAYS / DAY_SAMPLE
  const gigabytes = (bytes * year) / 1e9
  return {
    segments: Math.round(segments * year),
    storedGB: Math.round(gigabytes),
    storedGBInThree: Math.round(gigabytes * 3),
    largestTeamMB: Math.round((largest * year) / 1e6),
    connectionsAtTheBusiestMinute: Math.round(Math.max(...online) / DAY_SAMPLE),
    segmentsPerSecondAtTheBusiestMinute: Math.round(Math.max(...sent) / DAY_SAMPLE / 60),
  }
}

type Random = () => number

/** Draws a team's days and adds them to the minutes. */
function dayOfTeam(random: Random, online: Float64Array, sent: Float64Array) {
  const people = 6 + Math.floor(random() * 7)
  const total = { bytes: 0, segments: 0 }
  const send = (minute: number) => {
    const size = segmentBytes(random)
    total.bytes += size
    total.segments += 1
    sent[minute % MINUTES] = (sent[minute % MINUTES] ?? 0) + 1
  }
  for (let day = 0; day < DAY_SAMPLE; day += 1) {
    for (let device = 0; device < people * DEVICES_A_PERSON; device += 1) {
      const from = around(random, 8.75 * 60, 45)
      const until = around(random, 17 * 60, 60)
      for (let minute = from; minute < until; minute += 1) online[minute] = (online[minute] ?? 0) + 1
      write(around(random, from + random() * (until - from), 10), random() < 0.6 ? random() * 12 : 0, send)
    }
    // Twelve working days between two sessions, with an hour and a half of writing by one.
    if (random() < 1 / 12) write(around(random, 13 * 60, 90), 90, send)
  }
  return total
}

function write(from: number, minutes: number, send: (minute: number) => void): void {
  for (let at = 0; at < minutes * SEGMENTS_A_MINUTE; at += 1) send(from + Math.floor(at / SEGMENTS_A_MINUTE))
}

/** Padded to a power of two: most hold a few sentences, some a whole text that was shared at once. */
function segmentBytes(random: Random): number {
  const doublings = Math.min(11, Math.floor(-Math.log2(1 - random())))
  return SMALLEST_SEGMENT_BYTES * 2 ** doublings
}

/** About a normal distribution, in whole minutes of a day. */
function around(random: Random, mean: number, deviation: number): number {
  const sum = random() + random() + random() - 1.5
  return Math.min(MINUTES - 1, Math.max(0, Math.round(mean + sum * 2 * deviation)))
}
