import type { StandardRPCCustomJsonSerializer } from '@orpc/client/standard'

/** Lets `Uint8Array` (Yjs updates, attachments) cross the wire; both ends must be given it. */
export const bytesOnTheWire: StandardRPCCustomJsonSerializer = {
  type: 21, // 0–20 belong to oRPC
  condition: (value) => value instanceof Uint8Array,
  serialize: (bytes: Uint8Array) => bytes.toBase64(),
  deserialize: (text: string) => Uint8Array.fromBase64(text),
}
