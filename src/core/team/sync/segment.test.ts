import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceOf } from '../log/device.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { pad, unpad } from './padding.ts'
import { type SegmentHeader, segmentKind } from './segment.ts'

beforeAll(() => cryptoReady)

const id = (byte: number) => hexOfBytes<EntryHash>(new Uint8Array(32).fill(byte))
const key = new Uint8Array(32).fill(9)
const payload = { witness: [], log: [], edits: [], withdrawals: [] }

function written(change: Partial<SegmentHeader> = {}) {
  const device = deviceOf(new Uint8Array(32).fill(1))
  const header: SegmentHeader = { v: 1, team: id(1), device: device.id, epoch: id(2), sequence: 1, previous: null }
  return { device, segment: segmentKind.write({ ...header, ...change }, payload, key, device) }
}

describe('a segment', () => {
  it('comes back as it went, signed by its device', () => {
    const { device, segment } = written()
    const read = segmentKind.read(segment.bytes)

    expect(read).toEqual(segment)
    expect(segmentKind.isSignedBy(segment, device.keys.signing)).toBe(true)
    expect(segmentKind.open(segment, key)).toEqual(payload)
    expect(segmentKind.open(segment, randomBytes(32))).toBeUndefined()
    expect(segmentKind.isSignedBy(segment, deviceOf(randomBytes(32)).keys.signing)).toBe(false)
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
      const swapped = segmentKind.read(withSealedOf(elsewhere.bytes, segment.bytes))
      if (!swapped) throw new Error('the parts must fit, or the test tests nothing')
      expect(segmentKind.open(swapped, key)).toBeUndefined()
      expect(segmentKind.isSignedBy(swapped, written().device.keys.signing)).toBe(false)
    }
  })

  it('is refused when any bit of it has changed', () => {
    const { device, segment } = written()
    fc.assert(
      fc.property(fc.nat(segment.bytes.byteLength * 8 - 1), (bit) => {
        const bytes = segment.bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        const read = segmentKind.read(bytes)
        expect(read !== undefined && segmentKind.isSignedBy(read, device.keys.signing)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever lies in the folder', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(segmentKind.read(bytes)).toBeUndefined()
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
