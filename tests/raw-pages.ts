import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const PAGE_BYTES = 4096
/** At the end of each page stand its nonce (12 bytes), a counter (4) and its tag (16). */
const CLEAR_BYTES = PAGE_BYTES - 32
/** The beginning of a file is not encrypted: SQLite's own header of how the file is laid out. */
const HEADER_BYTES = 24
const LOG_HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24

export interface RawPage {
  /** Such as `file page 12` or `log page 12`. */
  readonly place: string
  readonly bytes: Buffer
}

/**
 * Every page of a store as it lies on the disk, decrypted by hand and not by way of SQLite: also what SQLite itself would
 * never show again, as free pages, what is left between rows, and the pages of before in the write-ahead log.
 */
export function rawPages(path: string, key: Uint8Array): RawPage[] {
  return [...filePages(path, key), ...logPages(`${path}-wal`, key)]
}

/** The places where one of the words stands, in whatever case. */
export function placesOf(pages: readonly RawPage[], words: readonly string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase())
  return pages.flatMap(({ place, bytes }) => {
    const text = bytes.toString('latin1').toLowerCase()
    return wanted.filter((word) => text.includes(word)).map((word) => `${word} on ${place}`)
  })
}

function* filePages(path: string, key: Uint8Array): Generator<RawPage> {
  const file = readFileSync(path)
  for (let number = 1; number * PAGE_BYTES <= file.length; number += 1) {
    const page = file.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES)
    yield { place: `file page ${number}`, bytes: decrypted(page, number, key) }
  }
}

function* logPages(path: string, key: Uint8Array): Generator<RawPage> {
  const log = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const frameBytes = FRAME_HEADER_BYTES + PAGE_BYTES
  for (let at = LOG_HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    const number = log.readUInt32BE(at)
    const page = log.subarray(at + FRAME_HEADER_BYTES, at + frameBytes)
    yield { place: `log page ${number}`, bytes: decrypted(page, number, key) }
  }
}

/** As SQLite3 Multiple Ciphers does with `cipher='chacha20'` and a raw key: first a key for this page, then the page. */
function decrypted(page: Buffer, number: number, key: Uint8Array): Buffer {
  const nonce = page.subarray(CLEAR_BYTES, CLEAR_BYTES + 12)
  const counter = page.readUInt32LE(CLEAR_BYTES + 12) ^ number
  const pageKey = chacha20(key, nonce, counter, Buffer.alloc(64)).subarray(32)
  return chacha20(pageKey, nonce, counter + 1, page.subarray(number === 1 ? HEADER_BYTES : 0, CLEAR_BYTES))
}

function chacha20(key: Uint8Array, nonce: Uint8Array, counter: number, bytes: Uint8Array): Buffer {
  const start = Buffer.alloc(4)
  start.writeUInt32LE(counter >>> 0)
  return createDecipheriv('chacha20', key, Buffer.concat([start, nonce])).update(bytes)
}
