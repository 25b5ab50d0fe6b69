import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { hexOfBytes, type PublicKey } from './ids.ts'
import { readJoinRequest, writeJoinRequest } from './join-request.ts'
import { recoveryKeysOf } from './recovery.ts'
import { TeamLog } from './team-log.ts'
import { epochFor, forge, genesisInTheNameOf, inviteAct, withOtherSignature } from './testing/attacker.ts'
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

/** Anna who founded it, Bas and Carla; all know each other. */
function teamOfThree(role: 'member' | 'admin' = 'member') {
  const anna = founder()
  const bas = letIn(anna, role)
  const carla = letIn(anna, 'admin')
  sync(anna, bas, carla)
  return { anna, bas, carla }
}

const isIn = ({ log }: Member, { device }: Pick<Member, 'device'>) => log.membership.devices.has(device.id)

describe('somebody outside the team', () => {
  it('cannot begin a team in which a device has keys that are not its own', () => {
    const [named, other] = [newDevice(), newDevice()]
    const genesis = genesisInTheNameOf(named, other.keys)
    // The keys of the device that is named are known from elsewhere, so its signature can be checked.
    const elsewhere = genesisInTheNameOf(named, named.keys)
    const log = new TeamLog(genesis.hash, other, [genesis, elsewhere])

    expect([...log.membership.devices]).toEqual([])
    expect(new TeamLog(elsewhere.hash, other, [elsewhere]).membership.devices.size).toBe(1)
  })

  it('is not let in by a request that the invitation did not sign, though its public key lies open', () => {
    const { anna } = teamOfThree()
    const { keys } = invite(anna, 'member')
    const request = writeJoinRequest(anna.log.team, keys.signing, newDevice())
    const forged = withOtherSignature(request, 'invite')

    expect(readJoinRequest(request)).toBeDefined()
    expect(readJoinRequest(forged)).toBeUndefined()
    expect(() => anna.log.write({ type: 'admit', request: forged })).toThrow(NOT_ALLOWED)
  })

  it('is not let in with the keys of a device that did not ask', () => {
    const { anna } = teamOfThree()
    const { keys } = invite(anna, 'member')
    const request = writeJoinRequest(anna.log.team, keys.signing, newDevice())
    const forged = withOtherSignature(request, 'device')

    expect(readJoinRequest(forged)).toBeUndefined()
    expect(() => anna.log.write({ type: 'admit', request: forged })).toThrow(NOT_ALLOWED)
  })

  it('makes no epoch that a member would read', () => {
    const { anna, bas } = teamOfThree()
    const stranger = newDevice()
    const epoch = forge(anna.log, stranger, epochFor([anna.device, bas.device]).act)
    anna.log.receive([epoch])

    expect(anna.log.keyOf(epoch.hash)).toBeUndefined()
  })
})

describe('whoever is removed', () => {
  it('does not come back under the same keys, and a device in the team is not let in a second time', () => {
    const { anna, bas, carla } = teamOfThree()
    const ask = (device: Member['device']) => {
      const { keys } = invite(anna, 'member')
      return writeJoinRequest(anna.log.team, keys.signing, device)
    }
    expect(() => anna.log.write({ type: 'admit', request: ask(carla.device) })).toThrow(NOT_ALLOWED)
    expect(anna.log.membership.devices.get(carla.device.id)?.person).toBe(carla.person)

    removePerson(anna, bas.person)
    expect(() => anna.log.write({ type: 'admit', request: ask(bas.device) })).toThrow(NOT_ALLOWED)
    expect(isIn(anna, bas)).toBe(false)
  })

  it('does not come back under the same keys by the recovery key, and a device that is in changes no hands by it', () => {
    const { anna, bas, carla } = teamOfThree()
    removePerson(anna, bas.person)
    sync(anna, bas, carla)
    const recovery = recoveryKeysOf(RECOVERY_SECRET)
    const next = hexOfBytes<PublicKey>(recoveryKeysOf(new Uint8Array(16).fill(6)).publicKey)

    expect(() => bas.log.recover(recovery, newPerson(), next)).toThrow(NOT_ALLOWED)
    expect(() => carla.log.recover(recovery, newPerson(), next)).toThrow(NOT_ALLOWED)
    expect(carla.log.membership.devices.get(carla.device.id)?.person).toBe(carla.person)
  })

  it('takes along the open invitations of which they know the words', () => {
    const { anna, bas, carla } = teamOfThree('admin')
    const written = invite(bas, 'admin')
    const meant = invite(anna, 'member', bas.person)
    const unknownToThem = invite(carla, 'member')
    sync(anna, bas, carla)
    removePerson(anna, bas.person)
    sync(anna, carla)
    const admit = ({ keys }: typeof written) => {
      const device = newDevice()
      carla.log.write({ type: 'admit', request: writeJoinRequest(carla.log.team, keys.signing, device) })
      return { device }
    }

    expect(() => admit(written)).toThrow(NOT_ALLOWED)
    expect(() => admit(meant)).toThrow(NOT_ALLOWED)
    expect(isIn(carla, admit(unknownToThem))).toBe(true)
  })

  it('has no device left that somebody else let in for them meanwhile', () => {
    const { anna, bas, carla } = teamOfThree('admin')
    const { keys } = invite(bas, 'member', bas.person)
    sync(anna, bas, carla)
    const phone = { device: newDevice() }
    carla.log.write({ type: 'admit', request: writeJoinRequest(carla.log.team, keys.signing, phone.device) })
    goOn(anna)
    removePerson(anna, bas.person)
    expect(isIn(carla, phone)).toBe(true)
    sync(anna, carla)

    for (const member of [anna, carla]) expect(isIn(member, phone)).toBe(false)
  })

  it('does not hide whose device it is by a second invitation with the same key', () => {
    const { anna, bas, carla } = teamOfThree('admin')
    const { keys } = invite(bas, 'member', bas.person)
    const second = forge(bas.log, bas.device, inviteAct(keys, bas.log.team, newPerson()))
    sync(anna, bas, carla)
    for (const { log } of [anna, carla]) log.receive([second])
    const phone = { device: newDevice() }
    carla.log.write({ type: 'admit', request: writeJoinRequest(carla.log.team, keys.signing, phone.device) })
    goOn(anna)
    removePerson(anna, bas.person)
    sync(anna, carla)

    for (const member of [anna, carla]) expect(isIn(member, phone)).toBe(false)
  })

  it('leaves no epoch behind of which they know the key and that others write with', () => {
    const { anna, bas, carla } = teamOfThree()
    const forOthers = epochFor([anna.device, carla.device])
    const previous = anna.log.writingEpoch()
    // It stands where an honest epoch would: after the one before, and for exactly those who will be left.
    const trap = forge(bas.log, bas.device, {
      ...forOthers.act,
      previous: [{ epoch: previous.epoch, nonce: new Uint8Array(24), key: new Uint8Array(48) }],
    })
    removePerson(anna, bas.person)
    anna.log.receive([trap])
    bas.log.receive([trap])
    const words = say(anna, 'onder ons')

    expect(anna.log.keyOf(trap.hash)).toEqual(forOthers.key)
    expect(words.epoch).not.toBe(trap.hash)
    sync(anna, bas, carla)
    expect([hear(carla, words), hear(bas, words)]).toEqual(['onder ons', undefined])
  })

  it('fills no more epochs that anybody reads', () => {
    const { anna, bas, carla } = teamOfThree()
    removePerson(anna, bas.person)
    sync(anna, bas, carla)
    const late = forge(bas.log, bas.device, epochFor([anna.device, carla.device]).act)
    carla.log.receive([late])

    expect(carla.log.keyOf(late.hash)).toBeUndefined()
  })
})

describe('a member who does not keep to the rules', () => {
  it('makes no epoch for a device outside the team that anybody reads', () => {
    const { anna, bas, carla } = teamOfThree()
    const outsider = newDevice()
    const leaky = forge(bas.log, bas.device, epochFor([anna.device, bas.device, carla.device, outsider]).act)
    const fair = forge(bas.log, bas.device, epochFor([anna.device, bas.device, carla.device]).act)
    anna.log.receive([leaky, fair])

    expect(anna.log.keyOf(fair.hash)).toBeDefined()
    expect(anna.log.keyOf(leaky.hash)).toBeUndefined()
  })

  it('cannot give one of the others another key than the rest', () => {
    const { anna, bas, carla } = teamOfThree()
    const devices = [anna.device, bas.device, carla.device]
    const { act, key } = epochFor(devices, { keyFor: carla.device.id })
    const split = forge(bas.log, bas.device, act)
    for (const { log } of [anna, carla]) log.receive([split])

    expect(anna.log.keyOf(split.hash)).toEqual(key)
    expect(carla.log.keyOf(split.hash)).toBeUndefined()
    const words = say(carla, 'voor iedereen')
    sync(anna, carla)
    expect(hear(anna, words)).toBe('voor iedereen')
  })

  it('cannot write at a place in the log that does not follow from what it builds on', () => {
    const { anna, bas } = teamOfThree('admin')
    const act = { type: 'role' as const, person: anna.person, role: 'member' as const }
    const backDated = forge(bas.log, bas.device, act, { lamport: 1 })
    const fromTheFuture = forge(bas.log, bas.device, act, { lamport: Number.MAX_SAFE_INTEGER })
    const orphan = forge(bas.log, bas.device, act, { parents: [hexOfBytes(new Uint8Array(32))], lamport: 1 })
    anna.log.receive([backDated, fromTheFuture, orphan])

    expect(anna.log.membership.people.get(anna.person)).toBe('admin')
    for (const entry of [backDated, fromTheFuture, orphan]) expect(anna.log.authentic).not.toContain(entry)
  })

  it('gives no name to the team, and lets nobody in by an invitation that was taken back', () => {
    const { anna, bas } = teamOfThree()
    const { epoch } = bas.log.writingEpoch()
    const names = { type: 'names' as const, epoch, nonce: new Uint8Array(24), sealed: new Uint8Array(256) }
    expect(() => bas.log.write({ ...names, about: 'team' })).toThrow(NOT_ALLOWED)
    expect(bas.log.write({ ...names, about: 'people' }).body.type).toBe('names')

    const { keys } = invite(anna, 'member')
    anna.log.write({ type: 'uninvite', invite: hexOfBytes(keys.signing.publicKey) })
    const request = writeJoinRequest(anna.log.team, keys.signing, newDevice())
    expect(() => anna.log.write({ type: 'admit', request })).toThrow(NOT_ALLOWED)
  })

  it('cannot take the recovery key into their own hands with another key', () => {
    const { anna, bas } = teamOfThree()
    const wrong = recoveryKeysOf(new Uint8Array(16).fill(9))
    const next = hexOfBytes<PublicKey>(wrong.publicKey)
    const device = newDevice()
    const log = new TeamLog(anna.log.team, device, dumpOf(bas.log))

    expect(() => log.recover(wrong, newPerson(), next)).toThrow(NOT_ALLOWED)
  })
})

/** Goes on writing, so that what comes next stands later than what the others write at the same time. */
function goOn({ log, device }: Member): void {
  const { person } = log.membership.devices.get(device.id) ?? {}
  if (!person) throw new Error('not in the team')
  for (let count = 0; count < 4; count += 1) log.write({ type: 'role', person, role: 'admin' })
}
