import { MAX_CHUNK_BYTES, MAX_IMPORT_FILE_BYTES, MAX_IMPORT_FILES } from '#shared/limits.ts'
import type { ImportId, ReadFile } from '#shared/contract/transfer.ts'
import { client } from '#renderer/lib/core.ts'
import { comingIn, type ImportEvent, type ReadOne } from './import-state.ts'
import type { IncomingFile } from './incoming-file.ts'

type Tell = (event: ImportEvent) => void

/** One import, from its first file until everything is in or it is stopped. It lives in core for as long as this listens. */
export class ImportRun {
  readonly #tell: Tell
  readonly #life = new AbortController()
  #importId: Promise<ImportId> | undefined
  #work = new AbortController()
  #files = 0

  constructor(tell: Tell) {
    this.#tell = tell
  }

  /** Reads files one after another; those that come later join the others. */
  async read(files: readonly IncomingFile[]): Promise<void> {
    this.#work = new AbortController()
    const { signal } = this.#work
    const some = files.slice(0, MAX_IMPORT_FILES - this.#files)
    this.#tell({ type: 'reading', of: some.length })
    try {
      for (const file of some) {
        const number = this.#files
        this.#files += 1
        const read = await this.#readOne(file, number)
        if (signal.aborted) return
        this.#tell({ type: 'read', one: { file: number, name: file.name, read } })
      }
      this.#tell({ type: 'all-read' })
    } catch (failure) {
      if (!signal.aborted) this.#tell({ type: 'failed', failure })
    }
  }

  async bringIn(files: readonly ReadOne[], withRealNames: boolean): Promise<void> {
    this.#work = new AbortController()
    const { signal } = this.#work
    const chosen = comingIn(files).map(({ file, kind, read }) => ({
      file,
      kind: read.outcome === 'text' ? kind : null,
      title: null,
    }))
    try {
      const importId = await this.#open()
      const steps = await client.transfer.bringIn({ importId, files: chosen, withRealNames }, { signal })
      for await (const step of steps) {
        this.#tell(step.type === 'done' ? { type: 'done', report: step } : step)
      }
    } catch (failure) {
      if (!signal.aborted) this.#tell({ type: 'failed', failure })
    }
  }

  /** Stops what is under way; what was read before stays when documents were being written. */
  stop(): void {
    this.#work.abort()
    this.#tell({ type: 'stopped' })
  }

  /** Ends the import: core forgets what was read and not brought in. */
  close(): void {
    this.#work.abort()
    this.#life.abort()
  }

  #open(): Promise<ImportId> {
    this.#importId ??= openImport(this.#life.signal)
    return this.#importId
  }

  async #readOne(file: IncomingFile, number: number): Promise<ReadFile> {
    if (file.size > MAX_IMPORT_FILE_BYTES) return { outcome: 'refused', reason: 'too-large' }
    const importId = await this.#open()
    for (let start = 0; start < file.size && !this.#work.signal.aborted; start += MAX_CHUNK_BYTES) {
      const bytes = await file.bytes(start, Math.min(start + MAX_CHUNK_BYTES, file.size))
      await client.transfer.giveBytes({ importId, file: number, bytes })
    }
    return client.transfer.readFile({ importId, file: number, name: file.name, sizeBytes: file.size })
  }
}

async function openImport(signal: AbortSignal): Promise<ImportId> {
  const messages = await client.transfer.openImport(undefined, { signal })
  const first = await messages.next()
  if (first.done) throw new Error('an import begins with its id')
  // Listening is what keeps it alive; nothing more is said.
  void messages.next().catch(() => {})
  return first.value.importId
}
