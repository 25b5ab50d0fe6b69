import { expect, it } from 'vitest'
import type { ParticipantId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { awayFrom, turnsOf } from './away.ts'

const time = (ms: number) => ms as UnixMs
const [anouk, bilal, carla] = ['anouk', 'bilal', 'carla'] as ParticipantId[] as [
  ParticipantId,
  ParticipantId,
  ParticipantId,
]

const attendance = [
  { participantId: anouk, isHere: true, fromMs: time(0), untilMs: null, minutes: 5 },
  { participantId: bilal, isHere: false, fromMs: time(0), untilMs: time(60_000), minutes: 1 },
  { participantId: carla, isHere: false, fromMs: null, untilMs: null, minutes: 0 },
]
const participants = [
  { id: anouk, name: 'Anouk', role: 'bringer' },
  { id: bilal, name: 'Bilal', role: 'facilitator' },
  { id: carla, name: 'Carla', role: 'consultant' },
] as const

it('is away who came and left, not who is here or was never tapped', () => {
  expect([...awayFrom({ attendance })]).toEqual([bilal])
})

it('waits for everyone but who left without having had a turn', () => {
  const session = { attendance, participants: [...participants] }
  expect([...turnsOf(session, [])]).toEqual([anouk, carla])
  expect([...turnsOf(session, [bilal])]).toEqual([anouk, bilal, carla])
})
