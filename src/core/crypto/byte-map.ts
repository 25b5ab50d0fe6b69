const MAP = 0xa0
const TEXT = 0x60
const BYTES = 0x40

/**
 * Reads canonical CBOR that can be nothing but a map of byte strings, as what lies in a shared place is on the outside.
 * Unlike a decoder it does no work for what is anything else: whoever keeps the place can put large files in it.
 *
 * @param names the keys, in canonical order: shorter first, and at most 23 letters each
 * @returns views of the bytes; undefined for anything that is not, byte for byte, such a map
 */
export function readByteMap<Name extends string>(
  bytes: Uint8Array,
  names: readonly Name[],
): Readonly<Record<Name, Uint8Array>> | undefined {
  if (bytes[0] !== MAP + names.length) return undefined
  const values: Partial<Record<Name, Uint8Array>> = {}
  let at = 1
  for (const name of names) {
    const isNext = bytes[at] === TEXT + name.length && isTextAt(bytes, at + 1, name)
    const value = isNext ? lengthAt(bytes, at + 1 + name.length) : undefined
    if (!value || value.end > bytes.byteLength) return undefined
    values[name] = bytes.subarray(value.begin, value.end)
    at = value.end
  }
  return at === bytes.byteLength ? (values as Record<Name, Uint8Array>) : undefined
}

function isTextAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (bytes[at + place] !== text.codePointAt(place)) return false
  return true
}

/** Where a byte string lies whose head stands here, if its length is written in the shortest way. */
function lengthAt(bytes: Uint8Array, at: number): { begin: number; end: number } | undefined {
  const head = (bytes[at] ?? 0) - BYTES
  if (head >= 0 && head < 24) return { begin: at + 1, end: at + 1 + head }
  const size = { 24: 1, 25: 2, 26: 4 }[head]
  if (size === undefined) return undefined
  let length = 0
  for (let place = 1; place <= size; place += 1) length = length * 256 + (bytes[at + place] ?? 0)
  const least = { 1: 24, 2: 2 ** 8, 4: 2 ** 16 }[size] ?? 0
  return length >= least ? { begin: at + 1 + size, end: at + 1 + size + length } : undefined
}
