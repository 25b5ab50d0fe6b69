import { DomainError } from '../domain-error.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { archiveContents } from './export/archive-contents.ts'
import { exportAll } from './export/export-all.ts'
import { exportDocument } from './export/export-document.ts'
import { bringIn } from './import/bring-in.ts'
import { getImport, openImport } from './import/imports.ts'
import { previewOf } from './import/preview.ts'
import { principlesInFile } from './import/principles-in-file.ts'

export const transferApi = unlocked.transfer.router({
  exportDocument: unlocked.transfer.exportDocument.handler(({ input, context }) => exportDocument(context, input)),
  archiveContents: unlocked.transfer.archiveContents.handler(({ context }) => context.store.read(archiveContents)),
  exportAll: unlocked.transfer.exportAll.handler(({ input, context, signal }) =>
    exportAll(context, { ...input, nowMs: context.nowMs(), isOpen: () => context.open() !== null }, signal),
  ),
  openImport: unlocked.transfer.openImport.handler(({ context, signal }) =>
    openImport(context, openVaultOf(context), signal),
  ),
  giveBytes: unlocked.transfer.giveBytes.handler(({ input, context }) => {
    getImport(openVaultOf(context), input.importId).give(input.file, input.bytes)
    return {}
  }),
  readFile: unlocked.transfer.readFile.handler(async ({ input, context }) => {
    const open = openVaultOf(context)
    const read = await getImport(open, input.importId).read(input.file, input.name, input.sizeBytes)
    if (context.open() !== open) throw new DomainError('IMPORT_NOT_FOUND')
    return previewOf(open, read)
  }),
  principlesIn: unlocked.transfer.principlesIn.handler(({ input, context }) => {
    const staged = getImport(openVaultOf(context), input.importId).staged.get(input.file)
    return staged?.type === 'text' ? principlesInFile(staged.text) : []
  }),
  bringIn: unlocked.transfer.bringIn.handler(({ input, context, signal }) => {
    const open = openVaultOf(context)
    const { staged } = getImport(open, input.importId)
    const isOpen = () => context.open() === open
    return bringIn(open, { ...input, staged, nowMs: context.nowMs(), newId: context.newId, isOpen }, signal)
  }),
})

/** The vault as one thing that stays the same for as long as it is open. */
function openVaultOf(context: CoreContext): OpenVault {
  const open = context.open()
  if (!open) throw new DomainError('VAULT_LOCKED')
  return open
}
