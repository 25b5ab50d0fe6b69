import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceOf } from '../log/device.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { pad, unpad } from './padding.ts'
import { isSegmentSignedBy, openSegment, readSegment, type SegmentHeader, writeSegment } from './segment.ts'

beforeAll(() => cryptoReady)

const id = (byte: number) => hexOfBytes<EntryHash>(new Uint8Array(32).fill(byte))
const key = new Uint8Array(32).fill(9)
const payload = Buffer.from('wat er geschreven is')

function written(change: Partial<SegmentHeader> = {}) {
  const device = deviceOf(new Uint8Array(32).fill(1))
  const header: SegmentHeader = { v: 1, team: id(1), device: device.id, epoch: id(2), sequence: 1, previous: null }
  return { device, segment: writeSegment({ ...header, ...change }, payload, key, device) }
}

describe('a segment', () => {
  it('comes back as it went, signed by its device', () => {
    const { device, segment } = written()
    const read = readSegment(segment.bytes)

    expect(read).toEqual(segment)
    expect(isSegmentSignedBy(segment, device.keys.signing)).toBe(true)
    expect(openSegment(segment, key)).toEqual(new Uint8Array(payload))
    expect(openSegment(segment, randomBytes(32))).toBeUndefined()
    expect(isSegmentSignedBy(segment, deviceOf(randomBytes(32)).keys.signing)).toBe(false)
  })

  it('opens in no other place than its own, whatever is swapped', () => {
    const { segment } = written()
    const other = deviceOf(randomBytes(32))
    const places: Partial<SegmentHeader>[] = [
      { team: id(7) },
      { epoch: id(7) },
      { sequence: 2 },
      { previous: id(7) },
      { device: other.id },
    ]
    for (const place of places) {
      const elsewhere = written(place).segment
      const swapped = readSegment(withSealedOf(elsewhere.bytes, segment.bytes))
      if (!swapped) throw new Error('the parts must fit, or the test tests nothing')
      expect(openSegment(swapped, key)).toBeUndefined()
      expect(isSegmentSignedBy(swapped, written().device.keys.signing)).toBe(false)
    }
  })

  it('is refused when any bit of it has changed', () => {
    const { device, segment } = written()
    fc.assert(
      fc.property(fc.nat(segment.bytes.byteLength * 8 - 1), (bit) => {
        const bytes = segment.bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        const read = readSegment(bytes)
        expect(read !== undefined && isSegmentSignedBy(read, device.keys.signing)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever lies in the folder', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readSegment(bytes)).toBeUndefined()
      }),
    )
  })
})

describe('padding', () => {
  it('hides all but the size class, and comes off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const padded = pad(bytes)
        expect(Math.log2(padded.byteLength / 512) % 1).toBe(0)
        expect(Buffer.from(unpad(padded) ?? [1])).toEqual(Buffer.from(bytes))
      }),
    )
    expect(pad(new Uint8Array(1)).byteLength).toBe(pad(new Uint8Array(508)).byteLength)
    expect(pad(new Uint8Array(509)).byteLength).toBe(1024)
  })

  it('refuses what it did not make', () => {
    expect(unpad(new Uint8Array(511))).toBeUndefined()
    expect(unpad(pad(new Uint8Array(10)).fill(1, 100, 101))).toBeUndefined()
    expect(unpad(Uint8Array.from([255, 255, 255, 255, ...new Uint8Array(508)]))).toBeUndefined()
  })
})

/** The header of one segment before the sealed part of another. */
function withSealedOf(headed: Uint8Array, sealed: Uint8Array): Uint8Array {
  const [one, other] = [headed, sealed].map((bytes) => fromCanonicalCbor(bytes) as Record<string, Uint8Array>)
  return toCanonicalCbor({ ...other, header: one?.['header'] ?? null })
}
