import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { UnixMs } from '../units.ts'
import { Finding } from './privacy.ts'

/** What keeps a method from going to the team, worst first. `not-saved`: there is no version of it yet. */
export const MethodObstacle = z.enum(['not-saved', 'blocked', 'undecided'])
export type MethodObstacle = z.infer<typeof MethodObstacle>

/** The copy of a method that stands in the team space. */
export const SharedMethod = z.object({
  originalId: DocumentId,
  sharedId: DocumentId,
  /** The version of the original that was shared last. */
  version: z.int().min(1),
  sharedAtMs: UnixMs,
  /** The last time that it went through the gate. */
  updatedAtMs: UnixMs,
})
export type SharedMethod = z.infer<typeof SharedMethod>

/** What goes along of a method of one's own: its last saved version, all of it and nothing else. */
export const MethodPreview = z.object({
  /** 0 while it was never saved. */
  version: z.int().min(0),
  /** What could point to a person in the words that somebody here wrote; those that came with Ruimte are known. */
  findings: z.array(Finding),
  obstacles: z.array(MethodObstacle),
  copy: SharedMethod.nullable(),
  /** There is something to share: no copy stands there, or it says something else. */
  isNeeded: z.boolean(),
  /** Names what was looked at: sharing refuses when the method has become another. */
  seen: z.string(),
})
export type MethodPreview = z.infer<typeof MethodPreview>

const one = z.object({ id: DocumentId })

/** The gate for methods: a method has no case in it, yet its words go past the same check. */
export const methodSharingContract = {
  /** What would go along of a method of one's own, by its document. */
  previewMethod: oc.input(one).output(MethodPreview).errors(failsWith('DOCUMENT_NOT_FOUND', 'SHARE_NOT_POSSIBLE')),
  /** Writes the last saved version in the team space: a new document, or a new version of the copy that stands there. */
  shareMethod: oc
    .input(one.extend({ seen: z.string() }))
    .output(z.object({ sharedId: DocumentId }))
    .errors(
      failsWith(
        'DOCUMENT_NOT_FOUND',
        'SHARE_NOT_POSSIBLE',
        'SHARE_EMPTY',
        'SHARE_BLOCKED',
        'SHARE_UNDECIDED',
        'SHARE_CHANGED_MEANWHILE',
      ),
    ),
  /** Takes the copy out of the team space, to the bin. Sessions that were planned with it keep what they have. */
  withdrawMethod: oc
    .input(one)
    .output(z.object({ sharedId: DocumentId }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** The copy that stands in the team space; asked with the original or with the copy. Null where this vault made none. */
  methodCopy: oc.input(one).output(SharedMethod.nullable()),
}
