import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { KeyList, newInKeyList, NO_KEYS, writeKeyList } from './key-list.ts'

const key = fc.record({
  document: fc.uuid({ version: 4 }).map((id) => id as DocumentId),
  key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
})

it('keys come back as they went, but for those that are known', () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (some, others) => {
      const list = writeKeyList([...some, ...others])
      expect(KeyList.safeParse(list).success).toBe(true)
      expect(newInKeyList(list, NO_KEYS)).toEqual([...some, ...others])
      expect(newInKeyList(list, writeKeyList(others))).toEqual(some)
      expect(newInKeyList(list, list)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('half a key is no list, and what is no document has no key', () => {
  expect(KeyList.safeParse(new Uint8Array(47)).success).toBe(false)
  expect(newInKeyList(new Uint8Array(48).fill(254), NO_KEYS)).toEqual([])
})
