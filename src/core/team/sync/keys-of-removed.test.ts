import { beforeAll, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { keyIdOf } from './edit.ts'
import { listWaitedKeys } from './inbox.ts'
import { writeKeyList } from './key-list.ts'
import { listKeys } from './key-table.ts'
import { Attacker, NO_DOCUMENT } from './testing/attacker.ts'
import { titleOf, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

it('whoever is removed hands nobody keys, but for what they wrote before and others wait for', async () => {
  const { disk, first: anna, second: bas, third: carla } = teamOf(3)
  const id = writeLesson(carla, 'van voor die tijd')
  await carla.sync.publish()
  await anna.sync.receive()
  const cut = { device: carla.device.id, last: anna.sync.lastOf(carla.device.id) }
  anna.log.write({ type: 'remove', cuts: [cut], people: [carla.person] })
  bas.log.receive(anna.log.entries)
  await bas.sync.receive()
  expect(titleOf(bas, id)).toBe('van voor die tijd')

  // Something waits, and not for any of these.
  const part = { nonce: new Uint8Array(24), part: 0, parts: 2, sealed: new Uint8Array(40) }
  const waiting = { document: NO_DOCUMENT, key: keyIdOf(NO_DOCUMENT, new Uint8Array(32)), ...part }
  new Attacker(anna, disk, anna.device).segment({}, { edits: [waiting] })
  bas.log.receive(anna.log.entries)
  const before = bas.store.read((db) => listKeys(db, bas.log.team))
  const keys = [NO_DOCUMENT, id].map((document) => ({ document, key: randomBytes(32) }))
  new Attacker(carla, disk, carla.device).heads({ keys: writeKeyList(keys) })
  await bas.sync.receive()

  expect(bas.store.read((db) => listWaitedKeys(db, bas.log.team))).toHaveLength(1)
  expect(bas.store.read((db) => listKeys(db, bas.log.team))).toEqual(before)
})
