import type { z } from 'zod'
import type { DocumentId } from '#shared/ids.ts'
import { Bytes, bytesOfHex } from '../log/ids.ts'
import { WireDocument } from './edit.ts'

const DOCUMENT_BYTES = 16
const RECORD_BYTES = DOCUMENT_BYTES + 32

/**
 * Document keys on the wire, as one piece of bytes: of each the document and its key. There are thousands of them in the
 * heads of every device, again and again, and nearly always none is new.
 */
export const KeyList = Bytes.refine((bytes) => bytes.byteLength % RECORD_BYTES === 0)
export type KeyList = z.output<typeof KeyList>

export interface ListedKey {
  readonly document: DocumentId
  readonly key: Uint8Array
}

export const NO_KEYS: KeyList = new Uint8Array()

export function writeKeyList(keys: readonly ListedKey[]): KeyList {
  const ids = bytesOfHex(keys.map(({ document }) => document.replaceAll('-', '')).join(''))
  const list = new Uint8Array(keys.length * RECORD_BYTES)
  for (const [place, { key }] of keys.entries()) {
    list.set(ids.subarray(place * DOCUMENT_BYTES, (place + 1) * DOCUMENT_BYTES), place * RECORD_BYTES)
    list.set(key, place * RECORD_BYTES + DOCUMENT_BYTES)
  }
  return list
}

/** The keys of a list that stand in none of the others. What is no document's name is left out. */
export function newInKeyList(list: KeyList, known: KeyList): ListedKey[] {
  if (Buffer.compare(list, known) === 0) return []
  const knownRecords = new Set(recordsOf(known))
  return recordsOf(list).flatMap((record, place) => {
    if (knownRecords.has(record)) return []
    const bytes = list.subarray(place * RECORD_BYTES, (place + 1) * RECORD_BYTES)
    const document = WireDocument.safeParse(bytes.subarray(0, DOCUMENT_BYTES)).data
    return document ? [{ document, key: bytes.slice(DOCUMENT_BYTES) }] : []
  })
}

function recordsOf(list: KeyList): string[] {
  const bytes = Buffer.from(list.buffer, list.byteOffset, list.byteLength)
  return Array.from({ length: list.byteLength / RECORD_BYTES }, (_, place) =>
    bytes.toString('latin1', place * RECORD_BYTES, (place + 1) * RECORD_BYTES),
  )
}
