import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { Attacker } from './testing/attacker.ts'
import { titleOf, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'
import { segmentKind } from './segment.ts'
import { listSegments } from './segment-table.ts'

beforeAll(() => cryptoReady)

it('keeps nobody’s words out by an edit under the same nonce, whichever of both is read first', async () => {
  const { disk, first: anna, second: bas, third: carla } = teamOf(3)
  const id = writeLesson(carla, 'van Carla')
  await carla.sync.publish()
  const [segment] = carla.store.read((db) => listSegments(db, carla.log.team, carla.device.id, { from: 1, limit: 1 }))
  const key = segment && carla.log.keyOf(segment.header.epoch)
  const [edit] = (key && segmentKind.open(segment, key)?.edits) ?? []
  if (!edit) throw new Error('there must be an edit, or the test tests nothing')
  // His chain is read before hers.
  new Attacker(bas, disk, bas.device).segment({}, { edits: [{ ...edit, sealed: new Uint8Array(40) }] })
  await anna.sync.receive()

  expect(titleOf(anna, id)).toBe('van Carla')
})
