import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { readByteMap } from './byte-map.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from './canonical-cbor.ts'

const names = ['nonce', 'header', 'signature'] as const
const value = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc.constantFrom(23, 24, 255, 256, 65_535, 65_536).map((length) => new Uint8Array(length).fill(7)),
)
const map = fc.record({ nonce: value, header: value, signature: value })

it('reads what an encoder writes', () => {
  fc.assert(
    fc.property(map, (values) => {
      expect(readByteMap(toCanonicalCbor(values), names)).toEqual(values)
    }),
    { numRuns: runs(30, 1000) },
  )
})

/** @returns undefined when it is anything else than a map of byte strings under these names */
function byteMapIn(value: CborValue | undefined): CborValue | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const isWhole = Object.keys(value).length === names.length && names.every((name) => name in value)
  return isWhole && Object.values(value).every((one) => one instanceof Uint8Array) ? value : undefined
}

it('reads just what a decoder finds such a map in', () => {
  const small = fc.record({ nonce: fc.uint8Array(), header: fc.uint8Array(), signature: fc.uint8Array() })
  fc.assert(
    fc.property(small, fc.nat(), fc.nat(255), fc.boolean(), (values, place, byte, isCut) => {
      const whole = toCanonicalCbor(values)
      const bytes = isCut ? whole.subarray(0, place % whole.byteLength) : whole.with(place % whole.byteLength, byte)
      expect(readByteMap(bytes, names)).toEqual(byteMapIn(fromCanonicalCbor(bytes)))
    }),
    { numRuns: runs(300, 20_000) },
  )
})

it.each([
  ['a length that is not the shortest', 'a1616158000'],
  ['a length beyond the end', 'a161615affffffff'],
  ['a value that is no bytes', 'a1616180'],
  ['nothing', ''],
])('refuses %s', (_, hex) => {
  expect(readByteMap(Uint8Array.from(Buffer.from(hex, 'hex')), ['a'])).toBeUndefined()
})
