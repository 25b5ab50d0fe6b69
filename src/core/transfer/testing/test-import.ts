import { onTestFinished } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'
import type { ImportId, ImportKind, ImportStep, ReadFile } from '#shared/contract/transfer.ts'

export interface TestFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const CHUNK_BYTES = 300_000

/** An import as a window does it: a file at a time, in parts. */
export class TestImport {
  readonly importId: ImportId
  readonly #client: CoreClient
  readonly #stop: AbortController
  #files = 0

  private constructor(client: CoreClient, importId: ImportId, stop: AbortController) {
    this.#client = client
    this.importId = importId
    this.#stop = stop
  }

  static async open(client: CoreClient): Promise<TestImport> {
    const stop = new AbortController()
    onTestFinished(() => stop.abort())
    const messages = await client.transfer.openImport(undefined, { signal: stop.signal })
    const first = await messages.next()
    if (first.done) throw new Error('an import begins with its id')
    // Keeps listening, as a window does: who stops has ended the import.
    void messages.next().catch(() => {})
    return new TestImport(client, first.value.importId, stop)
  }

  async read({ name, bytes }: TestFile): Promise<ReadFile> {
    const { importId } = this
    const file = this.#files
    this.#files += 1
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
      await this.#client.transfer.giveBytes({ importId, file, bytes: bytes.slice(start, start + CHUNK_BYTES) })
    }
    return this.#client.transfer.readFile({ importId, file, name, sizeBytes: bytes.length })
  }

  /** Brings in the files with these numbers. */
  async bringIn(
    kinds: Readonly<Record<number, ImportKind | null>>,
    { withRealNames = false }: { withRealNames?: boolean } = {},
  ): Promise<Extract<ImportStep, { type: 'done' }>> {
    const files = Object.entries(kinds).map(([file, kind]) => ({ file: Number(file), kind, title: null }))
    for await (const step of await this.#client.transfer.bringIn({ importId: this.importId, files, withRealNames })) {
      if (step.type === 'done') return step
    }
    throw new Error('it ended before it was done')
  }

  close(): void {
    this.#stop.abort()
  }
}

/** Everything in a vault as one zip. */
export async function exportEverything(
  client: CoreClient,
  wanted: Partial<Parameters<CoreClient['transfer']['exportAll']>[0]> = {},
): Promise<TestFile> {
  const parts: Uint8Array[] = []
  const all = { language: 'nl' as const, withTeams: false, withRealNames: false, ...wanted }
  for await (const step of await client.transfer.exportAll(all)) {
    if (step.type === 'bytes') parts.push(step.bytes)
    if (step.type === 'made') return { name: step.name, bytes: new Uint8Array(Buffer.concat(parts)) }
  }
  throw new Error('it ended before it was made')
}
