import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

it('a member whose clock runs ahead puts no document before all others', async () => {
  const { first: anna, second: bas } = teamOf(2)
  bas.clock.nowMs += 400 * 24 * 3_600_000
  const id = writeLesson(bas, 'volgend jaar')
  await bas.sync.publish()
  await anna.sync.receive()

  const sql = 'SELECT created_at_ms AS created, updated_at_ms AS updated FROM documents WHERE id = ?'
  const kept = anna.store.read((db) => db.get<{ created: number; updated: number }>(sql, id))
  expect(Math.max(kept?.created ?? Infinity, kept?.updated ?? Infinity)).toBeLessThanOrEqual(anna.clock.nowMs)
})
