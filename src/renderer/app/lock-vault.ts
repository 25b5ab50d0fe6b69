import type { VaultStatus } from '#shared/contract/vault.ts'
import { client, core, queries } from '#renderer/lib/core.ts'
import { areAllSaved } from '#renderer/lib/documents/saved-state.ts'

const SAVE_PATIENCE_MS = 3000

/** Locks once the last edits are saved; when saving hangs, locking goes first. */
export async function lockVault(): Promise<void> {
  if (!areAllSaved()) {
    const { openDocuments } = await import('#renderer/lib/documents/open-documents-context.ts')
    await Promise.race([openDocuments.settled(), new Promise((resolve) => setTimeout(resolve, SAVE_PATIENCE_MS))])
  }
  // The door closes on the screen at once, whatever core still has to do.
  const status = core.vault.status.queryKey()
  const now = queries.getQueryData(status)
  if (now?.state === 'open') {
    const locked: VaultStatus = { state: 'locked', keychain: now.keychain }
    queries.setQueryData(status, locked)
  }
  await client.vault.lock()
}
