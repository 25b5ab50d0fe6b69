import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { writeEntry } from './entry.ts'
import { hexOfBytes, type PublicKey } from './ids.ts'
import { readJoinRequest, writeJoinRequest } from './join-request.ts'
import { isInviteOf } from './invite-code.ts'
import { recoveryKeysOf } from './recovery.ts'
import { TeamLog } from './team-log.ts'
import {
  dumpOf,
  founder,
  hear,
  invite,
  letIn,
  type Member,
  newDevice,
  newPerson,
  RECOVERY_SECRET,
  removePerson,
  say,
  sync,
} from './testing/team-story.ts'

beforeAll(() => cryptoReady)

const NOT_ALLOWED = 'TEAM_NOT_ALLOWED'

describe('a team', () => {
  it('reads what its members write, and who comes later reads back', () => {
    const anna = founder()
    const bas = letIn(anna)
    const early = say(bas, 'eerst')
    sync(anna, bas)
    const carla = letIn(anna)

    expect([anna, bas, carla].map((member) => hear(member, early))).toEqual(['eerst', 'eerst', 'eerst'])
  })

  it('shuts out whoever is removed from all that is written afterwards, also with the whole log in hand', () => {
    const anna = founder()
    const bas = letIn(anna)
    const carla = letIn(anna)
    sync(anna, bas, carla)
    const before = say(anna, 'voor')
    removePerson(anna, carla.person)
    const after = say(anna, 'na')
    sync(anna, bas, carla)

    expect([hear(bas, before), hear(bas, after)]).toEqual(['voor', 'na'])
    expect(hear(carla, after)).toBeUndefined()
    expect(hear({ ...carla, log: new TeamLog(anna.log.team, carla.device, dumpOf(anna.log)) }, after)).toBeUndefined()
    expect(() => say(carla, 'toch')).toThrow(NOT_ALLOWED)
  })

  it('lets two administrators remove two people at once, and loses no word of either', () => {
    const anna = founder()
    const bas = letIn(anna, 'admin')
    const [carla, dora] = [letIn(anna), letIn(anna)]
    sync(anna, bas, carla, dora)
    removePerson(anna, carla.person)
    removePerson(bas, dora.person)
    const [one, other] = [say(anna, 'een'), say(bas, 'twee')]
    sync(anna, bas)
    const joined = say(anna, 'samen')
    sync(anna, bas, carla, dora)

    for (const member of [anna, bas]) {
      expect([one, other, joined].map((message) => hear(member, message))).toEqual(['een', 'twee', 'samen'])
    }
    expect([hear(carla, joined), hear(dora, joined)]).toEqual([undefined, undefined])
  })

  it('settles on one epoch when everybody makes one at the same time, and who comes later reads with all of them', () => {
    const anna = founder()
    const bas = letIn(anna)
    const [carla, dora] = [letIn(anna), letIn(anna)]
    const members = [anna, bas, carla]
    sync(...members)
    removePerson(anna, dora.person)
    sync(...members)
    const first = members.map((member) => say(member, 'tegelijk'))
    sync(...members)
    const size = anna.log.authentic.length
    // All write before they hear of each other, again and again.
    const later = Array.from({ length: 5 }, () => {
      const said = members.map((member) => say(member, 'weer'))
      sync(...members)
      return said
    }).flat()

    expect(new Set(first.map(({ epoch }) => epoch)).size).toBe(3)
    expect(new Set(later.map(({ epoch }) => epoch)).size).toBe(1)
    expect(anna.log.authentic).toHaveLength(size)
    const eva = letIn(anna)
    expect([...first, ...later].map((message) => hear(eva, message))).not.toContain(undefined)
    expect(say(eva, 'hallo').epoch).not.toBe(later[0]?.epoch)
  })

  it('loses both when two administrators remove each other, and the recovery key brings one back', () => {
    const anna = founder()
    const bas = letIn(anna, 'admin')
    const carla = letIn(anna)
    sync(anna, bas, carla)
    const words = say(carla, 'van ons')
    removePerson(anna, bas.person)
    removePerson(bas, anna.person)
    sync(anna, bas, carla)
    expect([...carla.log.membership.people.keys()]).toEqual([carla.person])

    const device = newDevice()
    const back = { device, person: newPerson(), log: new TeamLog(carla.log.team, device, dumpOf(carla.log)) }
    recover(back)
    sync(back, carla)
    expect(carla.log.membership.people.get(back.person)).toBe('admin')
    say(carla, 'opent de deur')
    sync(back, carla)
    expect(hear(back, words)).toBe('van ons')
  })

  it('takes a recovery key once', () => {
    const anna = founder()
    const thief = newDevice()
    const [first, second] = [newDevice(), thief].map((device) => ({
      device,
      person: newPerson(),
      log: new TeamLog(anna.log.team, device, dumpOf(anna.log)),
    }))
    if (!first || !second) throw new Error('two devices')
    recover(first)
    sync(anna, first, second)
    expect(() => recover(second)).toThrow(NOT_ALLOWED)
  })
})

describe('what nobody may do', () => {
  it('is to make oneself an administrator, or to sign in another’s name', () => {
    const anna = founder()
    const bas = letIn(anna)
    expect(() => bas.log.write({ type: 'role', person: bas.person, role: 'admin' })).toThrow(NOT_ALLOWED)

    const [head] = dumpOf(anna.log).slice(-1)
    if (!head) throw new Error('no entry')
    const forged = writeEntry(
      {
        v: 1,
        type: 'role',
        author: anna.device.id,
        team: anna.log.team,
        parents: [head.hash],
        lamport: head.body.lamport + 1,
        person: bas.person,
        role: 'admin',
      },
      bas.device.signing.secretKey,
    )
    anna.log.receive([forged])
    expect(anna.log.membership.people.get(bas.person)).toBe('member')
    // What is forged must not become a parent either, or a relay could make logs that nobody can follow.
    expect(anna.log.write({ type: 'role', person: bas.person, role: 'admin' }).body.parents).not.toContain(forged.hash)
  })

  it('is to use a code twice, in another team, or with keys put in its place', () => {
    const anna = founder()
    const { keys } = invite(anna, 'member')
    const request = writeJoinRequest(anna.log.team, keys.signing, newDevice())
    anna.log.write({ type: 'admit', request })

    expect(() => anna.log.write({ type: 'admit', request })).toThrow(NOT_ALLOWED)
    const second = writeJoinRequest(anna.log.team, keys.signing, newDevice())
    expect(() => anna.log.write({ type: 'admit', request: second })).toThrow(NOT_ALLOWED)

    const other = founder()
    const elsewhere = writeJoinRequest(other.log.team, invite(anna, 'member').keys.signing, newDevice())
    expect(() => anna.log.write({ type: 'admit', request: elsewhere })).toThrow(NOT_ALLOWED)
    expect(readJoinRequest(request.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))).toBeUndefined()
    expect(isInviteOf(keys, other.log.team, keys.proofFor(anna.log.team))).toBe(false)
  })

  it('is to come back by what was written while the removal was not known', () => {
    const anna = founder()
    const bas = letIn(anna, 'admin')
    const carla = letIn(anna)
    sync(anna, bas, carla)
    removePerson(anna, bas.person)
    const friend = letIn(bas, 'admin') // on a copy that has not heard of the removal
    const again = letIn(bas, 'admin', bas.person)
    sync(anna, bas, carla, friend, again)

    const words = say(anna, 'onder ons')
    sync(anna, bas, carla, friend, again)
    expect([...anna.log.membership.people.keys()].toSorted()).toEqual([anna.person, carla.person].toSorted())
    expect([bas, friend, again].map((member) => hear(member, words))).toEqual([undefined, undefined, undefined])
  })

  it('is to go on as an administrator where a demotion was not known', () => {
    const anna = founder()
    const bas = letIn(anna, 'admin')
    sync(anna, bas)
    anna.log.write({ type: 'role', person: bas.person, role: 'member' })
    const friend = letIn(bas, 'admin')
    const own = letIn(bas, 'member', bas.person)
    sync(anna, bas, friend, own)

    expect(anna.log.membership.people.get(bas.person)).toBe('member')
    expect(anna.log.membership.people.has(friend.person)).toBe(false)
    expect(anna.log.membership.devices.has(own.device.id)).toBe(false)
    anna.log.write({ type: 'role', person: bas.person, role: 'admin' })
    sync(anna, bas)
    expect(letIn(bas).log.membership.people.get(bas.person)).toBe('admin')
  })
})

describe('a person', () => {
  it('lets in their own next device, and takes a lost one out', () => {
    const anna = founder()
    const bas = letIn(anna)
    const phone = letIn(bas, 'member', bas.person)
    sync(anna, bas, phone)
    const words = say(phone, 'van mijn telefoon')
    expect(hear(anna, words)).toBe('van mijn telefoon')

    phone.log.write({ type: 'remove', cuts: [{ device: bas.device.id, last: null }], people: [] })
    const after = say(phone, 'laptop kwijt')
    sync(anna, bas, phone)
    expect(hear(anna, after)).toBe('laptop kwijt')
    expect(hear(bas, after)).toBeUndefined()
    expect(anna.log.membership.people.has(bas.person)).toBe(true)
  })

  it('lets in nobody else, and removes nobody else', () => {
    const anna = founder()
    const bas = letIn(anna)
    expect(() => invite(bas, 'member')).toThrow(NOT_ALLOWED)
    expect(() => removePerson(bas, anna.person)).toThrow(NOT_ALLOWED)
  })
})

function recover(back: Member): void {
  const next = hexOfBytes<PublicKey>(recoveryKeysOf(new Uint8Array(16).fill(6)).publicKey)
  back.log.recover(recoveryKeysOf(RECOVERY_SECRET), back.person, next)
}
