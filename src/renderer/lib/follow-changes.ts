import type { QueryClient } from '@tanstack/react-query'
import type { client as coreClient, core as coreQueries } from './core.ts'

const RETRY_DELAY_MS = 200

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again what a write touched, whoever wrote it, until `signal` aborts. */
export async function followChanges(
  client: typeof coreClient,
  core: typeof coreQueries,
  queries: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const changes = await client.changes.watch(undefined, { signal })
      void queries.invalidateQueries() // whatever was missed before this stream began
      for await (const { topic } of changes) void queries.invalidateQueries({ queryKey: core[topic].key() })
    } catch {
      // Core went away; the client waits for the next one.
    }
    await delay(RETRY_DELAY_MS)
  }
}
