import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { CborValue } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceOf } from '../log/device.ts'
import { bytesOfHex } from '../log/ids.ts'
import { oneFieldMore } from '../log/testing/one-field-more.ts'
import { NoteContent, NoteHeader } from '../presence/note.ts'
import type { EnvelopeForm } from './envelope.ts'
import { envelopeKind } from './envelope-kind.ts'
import { HeadsContent, HeadsHeader } from './heads.ts'
import { PackContent, PackHeader } from './pack.ts'
import { Payload } from './payload.ts'
import { SegmentHeader } from './segment.ts'

beforeAll(() => cryptoReady)

const filled = (length: number) => new Uint8Array(length).fill(9)
const document = bytesOfHex('09090909090949098909090909090909')
const edit = { document, key: filled(16), nonce: filled(24), part: 0, parts: 1, sealed: filled(20) }
const withdrawal = { document, key: filled(16) }
const device = deviceOf(filled(32))
const place = { v: 1, team: filled(32), device: bytesOfHex(device.id), epoch: filled(32) }

interface Use {
  readonly form: Pick<EnvelopeForm<unknown>, 'header'> & { readonly content: z.ZodType }
  readonly header: CborValue
  readonly content: CborValue
  /** How many maps are in it. */
  readonly maps: number
}

const uses: Record<string, Use> = {
  segment: {
    form: { header: SegmentHeader, content: Payload },
    header: { ...place, sequence: 1, previous: null },
    content: { witness: [], log: [], edits: [edit], withdrawals: [withdrawal] },
    maps: 3,
  },
  heads: {
    form: { header: HeadsHeader, content: HeadsContent },
    header: { ...place, heads: 1 },
    content: { vector: [], log: [], begins: 1, wants: [], keys: filled(0) },
    maps: 1,
  },
  pack: {
    form: { header: PackHeader, content: PackContent },
    header: { ...place, pack: 1, part: 0, parts: 1 },
    content: { vector: [], documents: [edit], withdrawals: [withdrawal] },
    maps: 3,
  },
  note: {
    form: { header: NoteHeader, content: NoteContent },
    header: { ...place, note: 1 },
    content: { document, caret: { anchor: filled(4), focus: filled(4) } },
    maps: 2,
  },
}

const domains = { signature: 'ruimte/test/envelope/1', name: 'ruimte/test/envelope-hash/1' } as const
const anything = envelopeKind({ header: z.any(), content: z.any(), ...domains })

it.each(Object.entries(uses))(
  'a %s is none with a field more, in what anyone can see or in what is sealed',
  (_, use) => {
    const kind = envelopeKind({ ...use.form, ...domains })
    const written = (header: CborValue, content: CborValue) => anything.write(header, content, filled(32), device)
    const opened = (content: CborValue) => {
      const read = kind.read(written(use.header, content).bytes)
      return read && kind.open(read, filled(32))
    }
    const headers = [...oneFieldMore(use.header)]
    const contents = [...oneFieldMore(use.content)]

    expect(opened(use.content)).toBeDefined()
    expect([headers, contents]).toMatchObject([{ length: 1 }, { length: use.maps }])
    for (const header of headers) expect(kind.read(written(header, use.content).bytes)).toBeUndefined()
    for (const content of contents) expect(opened(content)).toBeUndefined()
  },
)
