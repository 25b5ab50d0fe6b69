import { beforeAll, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { sign } from '../../crypto/signature.ts'
import { readEntry } from './entry.ts'
import { bytesOfHex, hexOfBytes, type PublicKey } from './ids.ts'
import { readJoinRequest, writeJoinRequest } from './join-request.ts'
import { readNames, writeNames } from './names.ts'
import { recoveryKeysOf } from './recovery.ts'
import { TeamLog } from './team-log.ts'
import { tellNames } from './testing/attacker.ts'
import { oneFieldMore } from './testing/one-field-more.ts'
import {
  dumpOf,
  founder,
  invite,
  letIn,
  newDevice,
  newInvite,
  newPerson,
  RECOVERY_SECRET,
} from './testing/team-story.ts'

beforeAll(() => cryptoReady)

/** A log in which every type of entry stands. */
function logOfAllTypes() {
  const anna = founder()
  const bas = letIn(anna)
  anna.log.write({ type: 'challenge', request: hexOfBytes(randomBytes(32)), nonce: randomBytes(16) })
  anna.log.write({ type: 'uninvite', invite: hexOfBytes(invite(anna, 'member').keys.signing.publicKey) })
  anna.log.write({ type: 'role', person: bas.person, role: 'admin' })
  writeNames(anna.log, { team: null, people: [[bas.person, 'Bas']], devices: [] })
  anna.log.write({
    type: 'remove',
    cuts: [{ device: bas.device.id, last: { sequence: 1, segment: anna.log.team } }],
    people: [],
  })
  anna.log.writingEpoch()
  const found = new TeamLog(anna.log.team, newDevice(), dumpOf(anna.log))
  const next = hexOfBytes<PublicKey>(recoveryKeysOf(new Uint8Array(16).fill(6)).publicKey)
  found.recover(recoveryKeysOf(RECOVERY_SECRET), newPerson(), next)
  return { entries: [...found.entries], device: anna.device }
}

it('an entry of any type is none with a field more, wherever it stands, also when it is signed', () => {
  const { entries, device } = logOfAllTypes()
  const types = new Map<string, number>()
  for (const { bytes, body } of entries) {
    const parts = fromCanonicalCbor(bytes) as { body: Uint8Array }
    const signed = (value: CborValue) => {
      const written = toCanonicalCbor(value)
      const signature = sign('ruimte/team/entry/1', written, device.signing.secretKey)
      return readEntry(toCanonicalCbor({ body: written, signature }))
    }
    const plain = fromCanonicalCbor(parts.body) ?? null
    expect(signed(plain)?.body).toEqual(body)
    let count = 0
    for (const more of oneFieldMore(plain)) {
      expect(signed(more), body.type).toBeUndefined()
      count += 1
    }
    types.set(body.type, Math.max(count, types.get(body.type) ?? 0))
  }
  expect(types.size).toBe(10)
  // The body, a cut, and the piece in it.
  expect(types.get('remove')).toBe(3)
})

it('a request to join is none with a field more, also when both keys sign it', () => {
  const [{ log }, keys, device] = [founder(), newInvite().signing, newDevice()]
  const request = fromCanonicalCbor(writeJoinRequest(log.team, keys, device)) as { wanted: Uint8Array }
  const signed = (value: CborValue) => {
    const wanted = toCanonicalCbor(value)
    const byInvite = sign('ruimte/team/join-by-invite/1', wanted, keys.secretKey)
    const byDevice = sign('ruimte/team/join-by-device/1', wanted, device.signing.secretKey)
    return readJoinRequest(toCanonicalCbor({ wanted, byInvite, byDevice }))
  }
  const plain = fromCanonicalCbor(request.wanted) ?? null
  const variants = [...oneFieldMore(plain)]

  expect(signed(plain)?.team).toBe(log.team)
  // Beside the keys, and among them.
  expect(variants).toHaveLength(2)
  for (const more of variants) expect(signed(more)).toBeUndefined()
})

it('names count without a field that no version knows', () => {
  const { log, person } = founder()
  const people = [[bytesOfHex(person), 'Anna']]
  tellNames(log, { team: null, people, devices: [], beside: 1 })
  expect(readNames(log).people.get(person)).toBeUndefined()

  tellNames(log, { team: null, people, devices: [] })
  expect(readNames(log).people.get(person)).toBe('Anna')
})
