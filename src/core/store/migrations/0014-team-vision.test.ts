import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves principles and what was held against them as they were', () => {
  const path = storePath()
  const older = openTestStore(path, 13)
  older.write((db) => {
    db.run("INSERT INTO principles VALUES ('nabij', 1, 'Wij zijn er.', '', '', 'adopted', '2026-01-05', NULL)")
    db.run("INSERT INTO vision_stances VALUES ('les', 'nabij', 'helps', 'Ik bleef.', 7)")
  })
  older.close()

  const store = openTestStore(path, 14)

  expect(store.read((db) => db.get('SELECT number, changes, author FROM principles'))).toEqual({
    number: 1,
    changes: null,
    author: null,
  })
  expect(store.read((db) => db.get('SELECT principle_id, held_id, why FROM vision_stances'))).toEqual({
    principle_id: 'nabij',
    held_id: 'nabij',
    why: 'Ik bleef.',
  })
})
