import type { StandardRPCCustomJsonSerializer } from '@orpc/client/standard'

/** Lets `Uint8Array` (Yjs updates, attachments) cross the wire; both ends must be given it. */
export const bytesOnTheWire: StandardRPCCustomJsonSerializer = {
  type: 21, // 0–20 belong to oRPC
  condition: (value) => value instanceof Uint8Array,
  serialize: (bytes: Uint8Array) => btoa(binaryText(bytes)),
  deserialize: (text: string) => bytesOf(atob(text)),
}

/**
 * One character for each byte. `Uint8Array.toBase64` would be simpler, but Node 24 does not have it yet. Spread and
 * iterators take ten to twenty times as long here, which whoever makes a backup waits for.
 */
function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.byteLength; start += 8192)
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192)))
  return pieces.join('')
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place)
  return bytes
}
