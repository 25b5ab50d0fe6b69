import { decode, encode, rfc8949EncodeOptions } from 'cborg'

/** What may stand in a signed message: no fractions, no dates, no `undefined`. */
export type CborValue =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly CborValue[]
  | { readonly [key: string]: CborValue }

const decodeOptions = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
} as const

/**
 * The one way to write a value as bytes (RFC 8949 §4.2.1: shortest forms, map keys in byte order, nothing indefinite).
 *
 * @throws {Error} for numbers that are not safe integers
 */
export function toCanonicalCbor(value: CborValue): Uint8Array {
  requireIntegers(value)
  return encode(value, rfc8949EncodeOptions)
}

/** @returns undefined for bytes that are no CBOR, or CBOR that was not written in the one way */
export function fromCanonicalCbor(bytes: Uint8Array): CborValue | undefined {
  try {
    const value = decode(bytes, decodeOptions) as CborValue
    return Buffer.compare(toCanonicalCbor(value), bytes) === 0 ? value : undefined
  } catch {
    return undefined
  }
}

function requireIntegers(value: CborValue): void {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error('not a safe integer')
  } else if (Array.isArray(value)) value.forEach((item: CborValue) => requireIntegers(item))
  else if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array))
    Object.values(value).forEach((item: CborValue) => requireIntegers(item))
}
