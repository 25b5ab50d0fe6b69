import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOnTheWire } from './rpc-bytes.ts'

describe('bytes on the wire', () => {
  it('are base64 there, and the same bytes at the other end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text: unknown = bytesOnTheWire.serialize(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(bytesOnTheWire.deserialize(text)).toEqual(bytes)
      }),
    )
  })

  it('may be more than fit in one step', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, place) => place % 251)
    expect(bytesOnTheWire.deserialize(bytesOnTheWire.serialize(bytes))).toEqual(bytes)
  })
})
