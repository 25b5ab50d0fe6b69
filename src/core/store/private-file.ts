import { closeSync, openSync } from 'node:fs'

/**
 * Makes an empty file that only its owner can read; SQLite would make it readable for everybody on the machine.
 * Leaves a file that is there alone: closing a second descriptor on one that SQLite has open would drop SQLite's locks
 * on it, because POSIX locks belong to the process and not to the descriptor.
 *
 * @returns whether there was none
 */
export function makePrivateFile(path: string): boolean {
  try {
    closeSync(openSync(path, 'ax', 0o600))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
