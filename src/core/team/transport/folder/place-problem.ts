import { TransportError } from '../transport-error.ts'
import { codeOf } from './file-system.ts'

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS'])
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Runs work on the folder; what goes wrong becomes something that a person can do something about. */
export async function atPlace<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TransportError) throw error
    const code = codeOf(error)
    if (NOT_WRITABLE.has(code)) throw new TransportError('place-not-writable')
    if (FULL.has(code)) throw new TransportError('place-full')
    // Anything with a code comes from the disk; the rest is a fault of the program.
    if (code) throw new TransportError('place-unreachable')
    throw error
  }
}
