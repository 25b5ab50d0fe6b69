import type { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import type { RefusalReason } from '#shared/transfer/refusal-reason.ts'
import { MAX_CHUNK_BYTES, MAX_IMPORT_FILE_BYTES } from '#shared/limits.ts'
import { client } from '#renderer/lib/core.ts'

/** What came of reading: principles to correct, or why it could not be read. */
export type Read = { readonly principles: readonly ProposedPrinciple[] } | { readonly refused: RefusalReason }

/** Has core read a file in its process without keys, and forget it again. */
export async function readPrinciples(file: File): Promise<Read> {
  if (file.size > MAX_IMPORT_FILE_BYTES) return { refused: 'too-large' }
  const life = new AbortController()
  try {
    const messages = await client.transfer.openImport(undefined, { signal: life.signal })
    const first = await messages.next()
    if (first.done) return { refused: 'stopped' }
    // Listening is what keeps it alive; nothing more is said.
    void messages.next().catch(() => {})
    const one = { importId: first.value.importId, file: 0 }
    for (let start = 0; start < file.size; start += MAX_CHUNK_BYTES) {
      const part = file.slice(start, Math.min(start + MAX_CHUNK_BYTES, file.size))
      await client.transfer.giveBytes({ ...one, bytes: new Uint8Array(await part.arrayBuffer()) })
    }
    const read = await client.transfer.readFile({ ...one, name: file.name, sizeBytes: file.size })
    if (read.outcome === 'refused') return { refused: read.reason }
    if (read.outcome === 'archive') return { refused: 'other-kind' }
    return { principles: await client.transfer.principlesIn(one) }
  } finally {
    life.abort()
  }
}
