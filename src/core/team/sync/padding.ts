const LENGTH_BYTES = 4
const SMALLEST = 512

/** Fills up to 512 bytes, or twice that, or four times: who sees the length learns little about what was typed. */
export function pad(bytes: Uint8Array): Uint8Array {
  let size = SMALLEST
  while (size < bytes.byteLength + LENGTH_BYTES) size *= 2
  const padded = Buffer.alloc(size)
  padded.writeUInt32BE(bytes.byteLength)
  padded.set(bytes, LENGTH_BYTES)
  return padded
}

/** @returns undefined for what `pad` did not make */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.byteLength < SMALLEST) return undefined
  const length = Buffer.from(padded.buffer, padded.byteOffset).readUInt32BE()
  const bytes = padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
  const isWhole = bytes.byteLength === length && pad(bytes).byteLength === padded.byteLength
  return isWhole && padded.subarray(LENGTH_BYTES + length).every((byte) => byte === 0) ? bytes : undefined
}
