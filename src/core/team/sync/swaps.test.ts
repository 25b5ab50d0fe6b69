import { beforeAll, expect, it } from 'vitest'
import { fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { randomFrom } from '../../testing/random.ts'
import { runs } from '../../testing/runs.ts'
import { deviceOf } from '../log/device.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { segmentKind } from './segment.ts'

beforeAll(() => cryptoReady)

const SWAPS = runs(1000, 100_000)
const id = (byte: number) => hexOfBytes<EntryHash>(new Uint8Array(32).fill(byte))
const NOTHING = { witness: [], log: [], edits: [], withdrawals: [] }
const PARTS = ['header', 'nonce', 'sealed', 'signature'] as const

/** One segment at each place that two teams, devices, epochs, numbers and beginnings make; all under the same key. */
function segmentsEverywhere(key: Uint8Array) {
  const both = [1, 2]
  const places = both.flatMap((team) =>
    both.flatMap((seed) =>
      both.flatMap((epoch) =>
        both.flatMap((sequence) => both.map((previous) => [team, seed, epoch, sequence, previous])),
      ),
    ),
  )
  return places.map(([team = 0, seed = 0, epoch = 0, sequence = 0, previous = 0]) => {
    const device = deviceOf(new Uint8Array(32).fill(seed))
    const place = { team: id(team), device: device.id, epoch: id(epoch + 10), sequence, previous: id(previous + 20) }
    const { bytes } = segmentKind.write({ v: 1, ...place }, NOTHING, key, device)
    return { device, bytes, parts: fromCanonicalCbor(bytes) as Record<(typeof PARTS)[number], Uint8Array> }
  })
}

it(`a payload counts in its own place and in no other of ${SWAPS} that it is put in, though their keys are the same`, () => {
  const key = new Uint8Array(32).fill(9)
  const segments = segmentsEverywhere(key)
  const random = randomFrom(7)
  const pick = () => segments[Math.floor(random() * segments.length)]!
  const isTaken = (bytes: Uint8Array, { keys }: ReturnType<typeof pick>['device']) => {
    const read = segmentKind.read(bytes)
    if (!read) throw new Error('the parts must fit, or the test tests nothing')
    return segmentKind.isSignedBy(read, keys.signing) || segmentKind.open(read, key) !== undefined
  }
  for (const { bytes, device } of segments) expect(isTaken(bytes, device)).toBe(true)
  let taken = 0
  for (let swap = 0; swap < SWAPS; swap += 1) {
    const [one, other] = [pick(), pick()]
    if (one === other) continue
    const moved = random() < 0.5 ? (['nonce', 'sealed'] as const) : (['nonce', 'sealed', 'signature'] as const)
    const swapped = { ...one.parts, ...Object.fromEntries(moved.map((part) => [part, other.parts[part]])) }
    if (isTaken(toCanonicalCbor(swapped), one.device)) taken += 1
  }
  expect(taken).toBe(0)
})
