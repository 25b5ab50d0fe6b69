import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceIdOf } from '../log/device.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { writeJoinRequest } from '../log/join-request.ts'
import { forge, inviteAct } from '../log/testing/attacker.ts'
import { founder, letIn, newDevice, newInvite, newPerson, sync } from '../log/testing/team-story.ts'
import { writersOf } from './writers.ts'

beforeAll(() => cryptoReady)

const segment = (byte: number) => hexOfBytes<EntryHash>(new Uint8Array(32).fill(byte))

it('of several removals the cut that goes furthest holds, whichever came last', () => {
  const anna = founder()
  const [bas, carla] = [letIn(anna), letIn(anna)]
  const remove = (device: typeof bas.device, sequence: number) => {
    const last = sequence > 0 ? { sequence, segment: segment(sequence) } : null
    anna.log.write({ type: 'remove', cuts: [{ device: device.id, last }], people: [] })
  }
  for (const sequence of [2, 5, 1, 0]) remove(bas.device, sequence)
  remove(carla.device, 0)

  expect(writersOf(anna.log).get(bas.device.id)?.end).toEqual({ sequence: 5, segment: segment(5) })
  expect(writersOf(anna.log).get(carla.device.id)?.end).toEqual({ sequence: 0, segment: null })
  expect(writersOf(anna.log).get(anna.device.id)?.end).toBeNull()
})

it('a device that a member had no right to let in writes nothing', () => {
  const anna = founder()
  const bas = letIn(anna)
  const [friend, keys] = [newDevice(), newInvite()]
  const invite = forge(bas.log, bas.device, inviteAct(keys, bas.log.team, newPerson()))
  bas.log.receive([invite])
  const request = writeJoinRequest(bas.log.team, keys.signing, friend)
  bas.log.receive([forge(bas.log, bas.device, { type: 'admit', request })])
  sync(anna, bas)

  expect(anna.log.authentic).toHaveLength([...bas.log.entries].length)
  expect(writersOf(anna.log).has(deviceIdOf(friend.keys))).toBe(false)
  expect(writersOf(anna.log).has(bas.device.id)).toBe(true)
})
