import type { SharedStatus, SharedUse } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import type { ReadableDb } from '../store/store.ts'
import { hasChanged, visitGate } from './gate.ts'
import { findMethodCopy } from './method-copies.ts'
import { methodCopy, previewMethod, shareMethod } from './share-method.ts'
import { previewVision, shareVision, visionCopy } from './share-vision.ts'
import { type Gate, putSharedBack, shareDocument, updateShared } from './share.ts'
import { findStanding, isOfTeam, type StoredCopy } from './shared-copies.ts'
import { teamSpace } from '../team/members/team-space.ts'
import { takeOverNorm } from './take-over-norm.ts'
import { usedIn } from './used-in.ts'
import { findVisionCopy } from './vision-copies.ts'
import { withdraw } from './withdraw.ts'
import { togetherOf, writeTogether } from './write-together.ts'

export const sharingApi = unlocked.sharing.router({
  preview: unlocked.sharing.preview.handler(({ input, context }) => {
    const { standing: _, ...preview } = visitGate(context, input.id, input.choices)
    return preview
  }),
  share: unlocked.sharing.share.handler(async ({ input, context }) => {
    const sharedId = shareDocument(await gateOf(context), input)
    announce(context)
    return { sharedId }
  }),
  update: unlocked.sharing.update.handler(async ({ input, context }) => {
    const sharedId = updateShared(await gateOf(context), input)
    announce(context)
    return { sharedId }
  }),
  writeTogether: unlocked.sharing.writeTogether.handler(({ input, context }) => {
    writeTogether(context, input.id, input.open)
    announce(context)
    return {}
  }),
  withdraw: unlocked.sharing.withdraw.handler(({ input, context }) => {
    const sharedId = withdraw(context, input.id, findStanding)
    announce(context)
    return { sharedId }
  }),
  putBack: unlocked.sharing.putBack.handler(({ input, context }) => {
    putSharedBack(context, input.sharedId)
    announce(context)
    return {}
  }),
  previewMethod: unlocked.sharing.previewMethod.handler(({ input, context }) => previewMethod(context, input.id)),
  shareMethod: unlocked.sharing.shareMethod.handler(async ({ input, context }) => {
    const sharedId = shareMethod(await gateOf(context), input.id, input.seen)
    announce(context)
    return { sharedId }
  }),
  withdrawMethod: unlocked.sharing.withdrawMethod.handler(({ input, context }) => {
    const sharedId = withdraw(context, input.id, findMethodCopy)
    announce(context)
    return { sharedId }
  }),
  methodCopy: unlocked.sharing.methodCopy.handler(({ input, context }) => methodCopy(context, input.id)),
  previewVision: unlocked.sharing.previewVision.handler(({ input, context }) => previewVision(context, input.ids)),
  shareVision: unlocked.sharing.shareVision.handler(async ({ input, context }) => {
    const sharedIds = shareVision(await gateOf(context), input.ids, input.seen)
    announce(context)
    return { sharedIds }
  }),
  withdrawVision: unlocked.sharing.withdrawVision.handler(({ input, context }) => {
    const sharedId = withdraw(context, input.id, findVisionCopy)
    announce(context)
    return { sharedId }
  }),
  takeOverNorm: unlocked.sharing.takeOverNorm.handler(async ({ input, context }) => {
    const originalId = takeOverNorm(await gateOf(context), input.id)
    announce(context)
    return { originalId }
  }),
  visionCopy: unlocked.sharing.visionCopy.handler(({ input, context }) => visionCopy(context, input.id)),
  of: unlocked.sharing.of.handler(({ input, context }) => {
    context.documents.project()
    return statusOf(context, input.id)
  }),
  space: unlocked.sharing.space.handler(({ context }) =>
    context.store.write((db) => teamSpace(db, context.nowMs(), context.newId)),
  ),
})

function announce({ documents, changes }: CoreContext & OpenVault): void {
  documents.project()
  changes.publish('sharing')
}

async function gateOf(context: CoreContext & OpenVault): Promise<Gate> {
  const status = await context.vault.status()
  if (status.state !== 'open') throw new DomainError('VAULT_LOCKED')
  return { ...context, author: status.ownerName }
}

function statusOf(open: OpenVault, id: DocumentId): SharedStatus {
  const copy = open.store.read((db) => findStanding(db, id))
  if (!copy) return { copy: null, isChanged: false, together: null, usedIn: open.store.read((db) => usedHere(db, id)) }
  const { chosen: _, state: __, ...shared } = copy
  const together = togetherOf(open, copy.sharedId)
  return {
    copy: shared,
    // While the team writes in the copy it goes its own way.
    isChanged: together !== 'open' && isOriginalChanged(open, copy),
    together,
    usedIn: open.store.read((db) => usedIn(db, copy.sharedId)),
  }
}

/** Of what a colleague shared. */
function usedHere(db: ReadableDb, id: DocumentId): SharedUse[] {
  return isOfTeam(db, id) ? usedIn(db, id) : []
}

/** An original that went in the bin changes no more. */
function isOriginalChanged(open: OpenVault, copy: StoredCopy): boolean {
  try {
    return hasChanged(open, copy)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_NOT_FOUND') return false
    throw error
  }
}
