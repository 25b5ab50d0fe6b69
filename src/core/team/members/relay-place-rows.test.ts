import { expect, it } from 'vitest'
import { openTestStore } from '../../store/testing/test-store.ts'
import type { DeviceId } from '../log/ids.ts'
import { cursorInVault } from './relay-place-rows.ts'

const [anna, bas] = ['0a'.repeat(16) as DeviceId, '0b'.repeat(16) as DeviceId]
const place = { made: '2026-11-23T12:00:00.123456789Z', sequence: 7, mark: 'ab'.repeat(32), waiting: [2, 5] }

it('keeps the last place in each stream, for the device that read it alone', () => {
  const store = openTestStore()
  const hers = cursorInVault(store, anna)
  expect(hers.load('T_1')).toBeNull()
  hers.save('T_1', { ...place, sequence: 3 })
  hers.save('T_1', place)
  hers.save('H_1', { ...place, sequence: 1, waiting: [] })

  expect(cursorInVault(store, anna).load('T_1')).toEqual(place)
  expect(cursorInVault(store, bas).load('T_1')).toBeNull()
  expect(cursorInVault(store, anna).load('H_1')).toMatchObject({ sequence: 1, waiting: [] })
})
