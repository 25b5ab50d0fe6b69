import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { deviceOf } from '../log/device.ts'
import { teamFolderName } from '../transport/folder/folder-names.ts'
import { keyIdOf } from './edit.ts'
import { pad } from './padding.ts'
import { segmentKind } from './segment.ts'

beforeAll(() => cryptoReady)

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)
const hex = (bytes: Uint8Array) => hexOfBytes<string>(bytes)

/** The vectors that `docs/protocol.md` prints for whoever writes another implementation. */
function vectors(): Record<string, string> {
  const { id: device } = deviceOf(filled(32, 1))
  const document = '09090909-0909-4909-8909-090909090909' as DocumentId
  const key = keyIdOf(document, filled(32, 10))
  const edit = { document, key, nonce: filled(24, 11), part: 0, parts: 1, sealed: filled(20, 12) }
  const log = [hexOfBytes<EntryHash>(filled(32, 13))]
  const payload = segmentKind.plainOf({ witness: [[device, 3]], log, edits: [edit], withdrawals: [{ document, key }] })
  return {
    'document key id': key,
    payload: hex(payload),
    'padded, first 16 bytes': hex(pad(payload).subarray(0, 16)),
    'folder of the team 0e × 32': teamFolderName(hex(filled(32, 14))),
  }
}

it('gives the values that the description of the protocol prints', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/protocol.md'), 'utf8')
  const rows = page.matchAll(/^\| sharing \| ([^|`]+?) +\| `([^`]+)` *\|$/gm)
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name ?? '', value ?? '']))).toEqual(vectors())
})
