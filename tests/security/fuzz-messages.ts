import fc from 'fast-check'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'

/** As it goes over the wire: text or bytes. A port can carry anything else as well. */
export type WireMessage = string | Uint8Array

/** Procedures that change the state of the whole vault and take nothing that could be wrong; they would end the test early. */
const leftAlone = ['/vault/lock', '/vault/create', '/documents/rebuild']

const rareText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '__proto__', 'constructor', 'toString', '\u0000', '../..', 'NaN', 'a'.repeat(70_000)),
)

const rareValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  rareText,
  fc.constantFrom<unknown>(null, -1, 1e308, 2 ** 53, '2026-02-31', '00000000-0000-0000-0000-000000000000', [], {}),
)

/** Input as oRPC lays it out: values, and beside them what each stands for (21 is ours: bytes). */
function bodyFor(fields: readonly string[]): fc.Arbitrary<unknown> {
  const input = fc.oneof(
    rareValue,
    fc.dictionary(fields.length > 0 ? fc.constantFrom(...fields) : rareText, rareValue, { maxKeys: 6 }),
  )
  const path = fc.array(fc.oneof(fc.nat(3), fc.constantFrom('id', 'update', 'limit', '__proto__', 'constructor')), {
    maxLength: 3,
  })
  const meaning = fc.tuple(fc.integer({ min: -1, max: 30 }), path).map(([type, segments]) => [type, ...segments])
  return fc.record(
    { json: input, meta: fc.oneof(fc.array(meaning, { maxLength: 3 }), rareValue) },
    { requiredKeys: [] },
  )
}

/** Never the name of a question that the test's own client asks over the same wire. */
const foreignId = fc.oneof(fc.nat().map(String), rareValue).map((id) => (typeof id === 'string' ? `noise ${id}` : id))

function requestFor(paths: readonly string[], fields: readonly string[]): fc.Arbitrary<unknown> {
  const calm = paths.filter((path) => !leftAlone.includes(path))
  return fc.record(
    {
      i: foreignId,
      t: fc.oneof(fc.constantFrom<unknown>(undefined, 1, 2, 3, 4), rareValue),
      p: fc.oneof(
        { weight: 6, arbitrary: fc.record({ u: fc.constantFrom(...calm), b: bodyFor(fields) }) },
        fc.record(
          {
            u: fc.oneof(fc.constantFrom(...calm), rareText, rareValue),
            b: bodyFor(fields),
            h: fc.oneof(fc.dictionary(rareText, rareValue, { maxKeys: 3 }), rareValue, oddHeaders),
            m: rareValue,
          },
          { requiredKeys: [] },
        ),
        rareValue,
      ),
    },
    { requiredKeys: ['p'] },
  )
}

const oddHeaders = fc.constantFrom(
  { 'content-type': 'text/event-stream' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'multipart/form-data' },
  { 'content-disposition': 'attachment; filename="../../x"' },
  { 'content-type': 'application/x-www-form-urlencoded' },
)

const encoder = new TextEncoder()

/** A message that lost its end, got a wrong byte, or has bytes behind it. */
function damaged(text: string, place: number, kind: number): WireMessage {
  if (kind === 0) return text.slice(0, place % (text.length + 1))
  const bytes = encoder.encode(text)
  if (kind === 1) {
    bytes[place % Math.max(bytes.length, 1)] = 255
    return bytes
  }
  return new Uint8Array([...bytes, 255, ...encoder.encode('tail')])
}

/**
 * Messages that are not of our window: noise, wrong envelopes, right envelopes with wrong input, and damaged ones.
 *
 * @param paths every procedure, such as `/dilemmas/list`
 * @param fields names that inputs use
 */
export function malformedMessage(paths: readonly string[], fields: readonly string[]): fc.Arbitrary<WireMessage> {
  const request = requestFor(paths, fields).map((value) => JSON.stringify(value))
  return fc.oneof(
    { weight: 1, arbitrary: rareText },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 5, arbitrary: request },
    { weight: 2, arbitrary: fc.tuple(request, fc.nat(), fc.nat(2)).map((parts) => damaged(...parts)) },
  )
}

/** An edit that is larger than core takes, as a window would send it. */
export function tooLargeEdit(documentId: string, editorId: string): WireMessage {
  const update = Buffer.alloc(MAX_UPDATE_BYTES + 1).toString('base64')
  const input = { json: { id: documentId, editor: editorId, update }, meta: [[21, 'update']] }
  return JSON.stringify({ i: '1', p: { u: '/documents/push', b: input } })
}
