export interface FileFacts {
  readonly size: number
  readonly modifiedMs: number
}

export interface DirectoryItem {
  readonly name: string
  readonly isDirectory: boolean
}

/**
 * What the folder transport asks of a disk. A port, because what a sync client, a virus scanner or a network drive does
 * to a folder has to be tried in tests. Failures carry the codes of Node (`ENOENT`, `EBUSY`, …).
 */
export interface FileSystem {
  /** @throws `ENOENT` when the directory is not there */
  list(directory: string): Promise<readonly DirectoryItem[]>
  describe(path: string): Promise<FileFacts>
  read(path: string): Promise<Uint8Array>
  /** Writes a file that is not there yet; all of it is on disk when this returns. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Puts a file in the place of another one, at once. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** With the directories above it; no harm when it is there. */
  makeDirectory(path: string): Promise<void>
  /** The names in a directory survive a power cut when this returns, where the system can promise that. */
  syncDirectory(path: string): Promise<void>
  /** Calls back when something may have changed below a directory; where that cannot be had, never. @returns stops it */
  watch(directory: string, onHint: () => void): () => void
}

/** The code of a failed call, such as `ENOENT`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
