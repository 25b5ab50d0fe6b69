import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { runs } from '../../testing/runs.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import type { Device } from './device.ts'
import type { Body } from './entry-body.ts'
import { type Entry, writeEntry } from './entry.ts'
import { hexOfBytes, type PublicKey } from './ids.ts'
import { writeJoinRequest } from './join-request.ts'
import { recoveryKeysOf } from './recovery.ts'
import { type Act, TeamLog } from './team-log.ts'
import { forge, inviteAct } from './testing/attacker.ts'
import { dumpOf, founder, letIn, newDevice, newInvite, newPerson, removePerson, sync } from './testing/team-story.ts'

beforeAll(() => cryptoReady)

const sizeOf = (entries: Iterable<Entry>) => [...entries].reduce((sum, { bytes }) => sum + bytes.byteLength, 0)

const namesOf = (entries: readonly Entry[]) => entries.map(({ hash }) => hash)

/** A device that lets itself in by an invitation of its own, and then writes on. */
function writtenByStranger(log: TeamLog): Entry[] {
  const [stranger, keys] = [newDevice(), newInvite()]
  const invite = forge(log, stranger, inviteAct(keys, log.team, newPerson(), 'admin'))
  const copy = new TeamLog(log.team, stranger, [...dumpOf(log), invite])
  const admit = forge(copy, stranger, {
    type: 'admit',
    request: writeJoinRequest(log.team, keys.signing, stranger),
  })
  return [invite, admit, forge(log, stranger, { type: 'challenge', request: log.team, nonce: new Uint8Array(16) })]
}

it('keeps nothing of a device that nobody let in, whoever it says to have let itself in', () => {
  const anna = founder()
  const before = anna.log.authentic.length
  const thief = newDevice()
  const next = hexOfBytes<PublicKey>(recoveryKeysOf(new Uint8Array(16)).publicKey)
  const recovered = forge(anna.log, thief, {
    type: 'recover',
    person: newPerson(),
    keys: thief.keys,
    next,
    proof: new Uint8Array(64),
  })
  const forged = [...writtenByStranger(anna.log), recovered]

  expect(anna.log.take(forged)).toHaveLength(forged.length)
  expect([...anna.log.entries]).toHaveLength(before)
  anna.log.receive(forged)
  expect(anna.log.authentic).toHaveLength(before)
  const { body } = anna.log.write({ type: 'challenge', request: anna.log.team, nonce: new Uint8Array(16) })
  for (const { hash } of forged) expect(body.parents).not.toContain(hash)
})

it('keeps so much and no more of what a removed device writes, and what stands on it once it counts', () => {
  const anna = founder()
  const bas = letIn(anna)
  const carla = letIn(anna)
  sync(anna, bas, carla)
  removePerson(anna, bas.person)
  const dora = letIn(anna)
  const { epoch } = bas.log.writingEpoch()
  const flood = Array.from({ length: 12 }, () =>
    bas.log.write({
      type: 'names',
      about: 'people',
      epoch,
      nonce: new Uint8Array(24),
      sealed: new Uint8Array(200_000),
    }),
  )
  const before = sizeOf(anna.log.entries)
  const refused = anna.log.take(flood)

  expect(refused.length).toBeGreaterThan(5)
  expect(sizeOf(anna.log.entries) - before).toBeLessThanOrEqual(1024 * 1024)
  expect(sizeOf(anna.log.entries) - before).toBeGreaterThan(512 * 1024)
  const request = anna.log.team
  const counting = Array.from({ length: 16 }, () =>
    dora.log.write({ type: 'challenge', request, nonce: new Uint8Array(16) }),
  )
  expect(namesOf(anna.log.take([...refused, ...counting]))).toEqual(namesOf(refused))

  // Somebody who had not heard of the removal built on all of it: then it is part of what counts.
  carla.log.receive(flood)
  const built = carla.log.write({ type: 'challenge', request: carla.log.team, nonce: new Uint8Array(16) })
  expect(anna.log.take([...refused, ...dumpOf(carla.log), built])).toEqual([])
  expect(anna.log.membership.valid).toContain(built.hash)
})

/** A device that was removed goes on writing what is dear to judge, each on the one before or all on the same. */
function floodBy(log: TeamLog, device: Device, { kind, isChain }: { kind: 'epoch' | 'remove'; isChain: boolean }) {
  const flood: Entry[] = []
  let before = log.authentic.at(-1)
  for (let number = 0; before && number < 210; number += 1) {
    const act: Act =
      kind === 'epoch'
        ? { type: kind, to: [{ device: device.id, box: randomBytes(80) }], previous: [], commitment: randomBytes(32) }
        : { type: kind, cuts: [{ device: hexOfBytes(randomBytes(16)), last: null }], people: [] }
    const place = { author: device.id, parents: [before.hash], lamport: before.body.lamport + 1, team: log.team }
    flood.push(writeEntry({ v: 1, ...place, ...act } as Body, device.signing.secretKey))
    if (isChain) before = flood.at(-1)
  }
  return flood
}

const floods = [
  { kind: 'epoch', isChain: true },
  { kind: 'remove', isChain: true },
  { kind: 'epoch', isChain: false },
  { kind: 'remove', isChain: false },
] as const

it.each(floods.slice(0, runs(2, 4)))(
  'is kept from no work by whoever was removed and writes $kind after $kind (in a chain: $isChain)',
  (how) => {
    const anna = founder()
    const bas = letIn(anna, 'admin')
    sync(anna, bas)
    removePerson(anna, bas.person)
    const refused = anna.log.take(floodBy(bas.log, bas.device, how))

    expect(refused.length).toBeGreaterThanOrEqual(10)
    expect(anna.log.membership.people).toEqual(new Map([[anna.person, 'admin']]))
    // What comes next stands on nothing that does not count, or the log would have room for as much again.
    const { valid } = anna.log.membership
    const { made } = anna.log.writingEpoch()
    expect(made?.body.parents.filter((hash) => !valid.has(hash))).toEqual([])
    expect(anna.log.take(refused)).toHaveLength(refused.length)
  },
)

/** A short life with two branches that did not know of each other, a removal and what was written meanwhile. */
function livedLog() {
  const anna = founder()
  const bas = letIn(anna, 'admin')
  const carla = letIn(anna)
  sync(anna, bas, carla)
  const dora = letIn(bas)
  removePerson(anna, bas.person)
  const evi = letIn(carla, 'member', carla.person)
  bas.log.write({ type: 'role', person: carla.person, role: 'admin' })
  sync(anna, bas, carla, dora, evi)
  const last = letIn(anna)
  return last.log
}

it('comes to the same team, in whatever order and pieces it arrives and whatever lies between', () => {
  const log = livedLog()
  const all = [...dumpOf(log), ...writtenByStranger(log), ...writtenByStranger(log)]
  const arrivals = fc.tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(arrivals, ([shuffled, pieceLength]) => {
      const copy = new TeamLog(log.team, newDevice(), [])
      let waiting: readonly Entry[] = []
      for (let start = 0; start < shuffled.length; start += pieceLength)
        waiting = copy.take([...waiting, ...shuffled.slice(start, start + pieceLength)])

      expect([...copy.membership.valid].toSorted()).toEqual([...log.membership.valid].toSorted())
      expect(copy.membership.devices).toEqual(log.membership.devices)
      expect([...copy.entries]).toHaveLength(log.authentic.length)
    }),
    { numRuns: runs(6, 500) },
  )
})
