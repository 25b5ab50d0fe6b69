/**
 * A backup as one file: the line below, how long the key file is (4 bytes, big-endian), the key file, the encrypted store
 * page by page, and the SHA-256 of all that. The digest finds damage; what proves who wrote it is in the parts themselves.
 */
const FIRST_LINE = Buffer.from('RUIMTE BACKUP 1\n', 'latin1')
const HEAD_BYTES = FIRST_LINE.byteLength + 4
/** Of SHA-256. */
export const DIGEST_BYTES = 32
/** A key file with the longest way in by a keychain is shorter than this. */
const MAX_KEYSTORE_BYTES = 256 * 1024

/** What stands before the store. */
export function backupHead(keystore: string): Uint8Array {
  const text = Buffer.from(keystore, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.byteLength)
  return Buffer.concat([FIRST_LINE, length, text])
}

export interface BackupHead {
  readonly keystore: string
  /** Where the store begins. */
  readonly byteLength: number
}

/** @returns undefined while more bytes are needed, null when this can be no backup */
export function readBackupHead(bytes: Uint8Array): BackupHead | null | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const line = start.subarray(0, FIRST_LINE.byteLength)
  if (!line.equals(FIRST_LINE.subarray(0, line.byteLength))) return null
  if (start.byteLength < HEAD_BYTES) return undefined
  const length = start.readUInt32BE(FIRST_LINE.byteLength)
  if (length > MAX_KEYSTORE_BYTES) return null
  if (start.byteLength < HEAD_BYTES + length) return undefined
  return {
    keystore: start.subarray(HEAD_BYTES, HEAD_BYTES + length).toString('utf8'),
    byteLength: HEAD_BYTES + length,
  }
}
