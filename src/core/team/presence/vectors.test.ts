import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { hexOfBytes } from '../log/ids.ts'
import { pad } from '../sync/padding.ts'
import { noteKind, NOWHERE } from './note.ts'

beforeAll(() => cryptoReady)

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)

/** The vectors that `docs/protocol.md` prints for whoever writes another implementation. */
function vectors(): Record<string, string> {
  const document = '09090909-0909-4909-8909-090909090909' as DocumentId
  const note = noteKind.plainOf({ document, caret: { anchor: filled(4, 15), focus: filled(4, 16) } })
  return {
    content: hexOfBytes<string>(note),
    'padded, first 16 bytes': hexOfBytes<string>(pad(note).subarray(0, 16)),
    'nowhere any more': hexOfBytes<string>(noteKind.plainOf(NOWHERE)),
  }
}

it('gives the values that the description of the protocol prints', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/protocol.md'), 'utf8')
  const rows = page.matchAll(/^\| note +\| ([^|`]+?) +\| `([^`]+)` *\|$/gm)
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name ?? '', value ?? '']))).toEqual(vectors())
})
