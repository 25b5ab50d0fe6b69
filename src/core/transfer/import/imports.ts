import type { ImportId } from '#shared/contract/transfer.ts'
import { DomainError } from '../../domain-error.ts'
import type { CoreContext, OpenVault } from '../../rpc/context.ts'
import { ImportSession } from './import-session.ts'

/** The imports that are under way in each open vault. */
const underWay = new WeakMap<OpenVault, Map<ImportId, ImportSession>>()

/** Begins an import that lasts until its listener goes or the vault is locked; then nothing of it is left. */
export async function* openImport(
  context: CoreContext,
  open: OpenVault,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ importId: ImportId }, void> {
  const importId = context.newId() as ImportId
  const session = new ImportSession(context.startParser)
  const sessions = underWay.get(open) ?? new Map<ImportId, ImportSession>()
  underWay.set(open, sessions)
  sessions.set(importId, session)
  try {
    yield { importId }
    for await (const { topic } of context.changes.listen(signal))
      if (topic === 'vault' && context.open() !== open) return
  } finally {
    sessions.delete(importId)
    session.close()
  }
}

/** @throws {DomainError} `IMPORT_NOT_FOUND` when it was ended */
export function getImport(open: OpenVault, importId: ImportId): ImportSession {
  const session = underWay.get(open)?.get(importId)
  if (!session) throw new DomainError('IMPORT_NOT_FOUND')
  return session
}
