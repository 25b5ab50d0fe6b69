import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from './canonical-cbor.ts'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const values = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().filter((it) => !Object.is(it, -0)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value

describe('canonical CBOR', () => {
  // Values and bytes from RFC 8949, appendix A.
  it.each<[CborValue, string]>([
    [0, '00'],
    [24, '1818'],
    [1_000_000_000_000, '1b000000e8d4a51000'],
    [-1000, '3903e7'],
    ['ü', '62c3bc'],
    [bytesOf('01020304'), '4401020304'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
    [{ a: 1, b: [2, 3] }, 'a26161016162820203'],
  ])('is what the standard writes for %j', (value, hex) => {
    expect(hexOf(toCanonicalCbor(value))).toBe(hex)
    expect(fromCanonicalCbor(bytesOf(hex))).toEqual(value)
  })

  it('comes back as it went, and goes again as it came', () => {
    fc.assert(
      fc.property(values, (value) => {
        const bytes = toCanonicalCbor(value)
        const back = fromCanonicalCbor(bytes)
        expect(back).toEqual(value)
        expect(hexOf(toCanonicalCbor(value))).toBe(hexOf(bytes))
      }),
    )
  })

  it('does not depend on the order in which keys were put in', () => {
    expect(toCanonicalCbor({ bb: 1, a: 2, c: 3 })).toEqual(toCanonicalCbor({ c: 3, a: 2, bb: 1 }))
  })

  it.each([
    ['a longer form than needed', '1801'],
    ['keys in another order', 'a2616201616101'],
    ['a key that comes twice', 'a2616101616101'],
    ['an indefinite length', '9f01ff'],
    ['a fraction', 'f93c01'],
    ['a whole number written as a fraction', 'f93c00'],
    ['undefined', 'f7'],
    ['a tag', 'c100'],
    ['bytes after the end', '0000'],
    ['no end', '62'],
    ['nothing', ''],
  ])('refuses %s', (_, hex) => {
    expect(fromCanonicalCbor(bytesOf(hex))).toBeUndefined()
  })

  it('refuses any bytes that it would not have written itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const value = fromCanonicalCbor(bytes)
        expect(value === undefined || hexOf(toCanonicalCbor(value)) === hexOf(bytes)).toBe(true)
      }),
    )
  })

  it('writes no fractions', () => {
    expect(() => toCanonicalCbor({ at: 0.5 })).toThrow('safe integer')
  })
})
