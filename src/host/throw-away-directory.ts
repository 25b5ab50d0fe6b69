import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory for a demo: readable by its owner only, gone when `remove` is called. */
export function throwAwayDirectory(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ruimte-demo-'))
  return {
    path,
    // A browser that was just told to stop may still hold a file of its profile for a moment.
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  }
}
