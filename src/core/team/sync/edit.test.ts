import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { runs } from '../../testing/runs.ts'
import { type EntryHash, hexOfBytes } from '../log/ids.ts'
import { KeyId, keyIdOf, newDocumentKey, openEdit, SealedEdit, sealEdit } from './edit.ts'

beforeAll(() => cryptoReady)

const SWAPS = runs(300, 30_000)

it(`opens an edit in its own document, team and key, and in ${SWAPS} others never`, () => {
  const team = hexOfBytes<EntryHash>(randomBytes(32))
  const places = Array.from({ length: 8 }, () => randomUUID() as DocumentId).map((document) => ({
    document,
    key: newDocumentKey(document),
  }))
  const content = { kind: 'lesson' as const, created: 1 as UnixMs, at: 2 as UnixMs, update: randomBytes(40) }
  for (let count = 0; count < SWAPS; count += 1) {
    const [one, other] = [places[count % 8]!, places[(count + 1 + (count % 7)) % 8]!]
    const [edit] = sealEdit(team, one.document, one.key, content)
    const sealed = { nonce: edit!.nonce, bytes: edit!.sealed }

    expect(openEdit(team, one.document, one.key, sealed)).toEqual(content)
    expect(openEdit(team, other.document, one.key, sealed)).toBeUndefined()
    expect(openEdit(team, one.document, other.key, sealed)).toBeUndefined()
    expect(openEdit(hexOfBytes<EntryHash>(randomBytes(32)), one.document, one.key, sealed)).toBeUndefined()
  }
})

it('parts what is large, and opens it only when all parts are joined', () => {
  const team = hexOfBytes<EntryHash>(randomBytes(32))
  const document = randomUUID() as DocumentId
  const key = newDocumentKey(document)
  const content = { kind: 'lesson' as const, created: 1 as UnixMs, at: 2 as UnixMs, update: randomBytes(700_000) }
  const parts = sealEdit(team, document, key, content)
  const { nonce } = parts[0]!

  expect(parts).toHaveLength(3)
  const bytes = Buffer.concat(parts.map(({ sealed }) => sealed))
  const opened = openEdit(team, document, key, { nonce, bytes })
  expect(Buffer.compare(opened?.update ?? Buffer.of(), content.update)).toBe(0)
  expect(
    openEdit(team, document, key, { nonce, bytes: bytes.subarray(0, parts[0]!.sealed.byteLength) }),
  ).toBeUndefined()
})

it('takes no part that is larger than a part is, nor more parts than a vault can hold in memory', () => {
  const part = { document: randomBytes(16), key: randomBytes(16), nonce: randomBytes(24), part: 0 }
  const isTaken = (parts: number, sealedBytes: number) =>
    SealedEdit.safeParse({ ...part, parts, sealed: new Uint8Array(sealedBytes) }).success
  part.document[6] = 0x40
  part.document[8] = 0x80

  expect(isTaken(256, 240 * 1024)).toBe(true)
  expect(isTaken(257, 40)).toBe(false)
  expect(isTaken(1, 240 * 1024 + 1)).toBe(false)
})

it('calls a key by sixteen bytes, and by others in every document', () => {
  const key = randomBytes(32)
  const ids = Array.from({ length: 20 }, () => keyIdOf(randomUUID() as DocumentId, key))

  expect(new Set(ids).size).toBe(20)
  for (const id of ids) expect(KeyId.encode(id)).toHaveLength(16)
  expect(KeyId.safeParse(randomBytes(8)).success).toBe(false)
})
