import { randomBytes } from '../../../crypto/bytes.ts'

/** Drawn anew each time: from 0 up to 1. */
export function chance(): number {
  return Buffer.from(randomBytes(4)).readUInt32BE() / 2 ** 32
}
