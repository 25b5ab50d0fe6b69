import { randomBytes } from '../../../crypto/bytes.ts'
import { codeOf, type FileSystem } from './file-system.ts'
import { unfinishedName } from './folder-names.ts'

/** Somebody else has the file for a moment: a virus scanner, the sync client, an indexer. */
const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY', 'EAGAIN', 'EMFILE', 'ENFILE'])
const MOST_TRIES = 10
const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 1000

/** Waits, or ends early by its signal. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>

/**
 * Writes a file beside its place, on disk, and then puts it there: whoever looks finds all of it or nothing. A rename
 * that is refused for the moment is tried again, about four seconds in all.
 */
export async function writeAtomically(
  files: FileSystem,
  pause: Pause,
  { directory, name, bytes, device }: { directory: string; name: string; bytes: Uint8Array; device: string },
): Promise<void> {
  const unfinished = `${directory}/${unfinishedName(device, Buffer.from(randomBytes(6)).toString('hex'))}`
  try {
    await again(pause, () => files.write(unfinished, bytes))
    await again(pause, () => files.rename(unfinished, `${directory}/${name}`))
  } catch (error) {
    await files.remove(unfinished).catch(() => {})
    throw error
  }
  await files.syncDirectory(directory)
}

/** Tries again while somebody else has the file. */
export async function again(pause: Pause, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!BUSY.has(codeOf(error)) || tries === MOST_TRIES) throw error
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS))
    }
  }
}
