import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceOf } from '../log/device.ts'
import { type DeviceId, type EntryHash, hexOfBytes } from '../log/ids.ts'
import type { SealedEdit } from './edit.ts'
import { packKind } from './pack.ts'
import { inPieces, MOST_WITHDRAWALS } from './pieces.ts'
import { segmentKind } from './segment.ts'

beforeAll(() => cryptoReady)

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)
const id = hexOfBytes<EntryHash>(filled(32, 255))
const document = 'ffffffff-ffff-4fff-bfff-ffffffffffff' as DocumentId
const key = 'f'.repeat(32)
const device = deviceOf(filled(32, 1))
const most = Array.from({ length: 1000 }, () => hexOfBytes<DeviceId>(filled(16, 255)))
const withdrawals = Array.from({ length: MOST_WITHDRAWALS }, () => ({ document, key }))

const editOf = (bytes: number): SealedEdit => ({
  document,
  key,
  nonce: filled(24, 255),
  part: 255,
  parts: 256,
  sealed: new Uint8Array(bytes),
})

it.each([
  ['very small', 5000, 60],
  ['as large as they come', 3, 240 * 1024],
])('documents that are %s fit in packs and segments, beside the most of everything else', (_, count, bytes) => {
  const pieces = inPieces(Array.from({ length: count }, () => editOf(bytes)))
  const place = { v: 1 as const, team: id, device: device.id, epoch: id }

  expect(pieces.flat()).toHaveLength(count)
  for (const edits of pieces) {
    const vector = most.map((of): [DeviceId, number, EntryHash] => [of, 2 ** 40, id])
    packKind.write(
      { ...place, pack: 1, part: 0, parts: 1 },
      { vector, documents: edits, withdrawals },
      filled(32, 2),
      device,
    )
    const witness = most.map((of): [DeviceId, number] => [of, 2 ** 40])
    const payload = { witness, log: Array.from({ length: 64 }, () => id), edits, withdrawals }
    segmentKind.write({ ...place, sequence: 1, previous: id }, payload, filled(32, 2), device)
  }
})
