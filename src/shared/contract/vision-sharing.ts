import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { MOST_PRINCIPLES_AT_ONCE } from '../limits.ts'
import { UnixMs } from '../units.ts'
import { Finding } from './privacy.ts'

/** What keeps a part of the vision from going to the team, worst first. `empty`: it has no title yet. */
export const VisionObstacle = z.enum(['empty', 'blocked', 'undecided'])
export type VisionObstacle = z.infer<typeof VisionObstacle>

/** The copy of a principle, a norm or a draft that stands in the team space. */
export const SharedVision = z.object({
  originalId: DocumentId,
  sharedId: DocumentId,
  sharedAtMs: UnixMs,
  /** The last time that it went through the gate. */
  updatedAtMs: UnixMs,
})
export type SharedVision = z.infer<typeof SharedVision>

/** One part of the vision at the gate: all of its words go along, and nothing else. */
export const VisionPart = z.object({
  id: DocumentId,
  kind: z.enum(['principle', 'norm']),
  title: z.string(),
  /** What could point to a person in its words. */
  findings: z.array(Finding),
  obstacles: z.array(VisionObstacle),
  copy: SharedVision.nullable(),
  /** There is something to share: no copy stands there, or it says something else. */
  isNeeded: z.boolean(),
})
export type VisionPart = z.infer<typeof VisionPart>

const ids = z.array(DocumentId).min(1).max(MOST_PRINCIPLES_AT_ONCE)

/** The gate for the vision: it tells of nobody, yet its words go past the same check. */
export const visionSharingContract = {
  /** What would go along of principles, norms and drafts of one's own. */
  previewVision: oc
    .input(z.object({ ids }))
    .output(
      z.object({
        parts: z.array(VisionPart),
        /** Names what was looked at: sharing refuses when any of it has become another. */
        seen: z.string(),
      }),
    )
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'SHARE_NOT_POSSIBLE')),
  /**
   * Writes each in the team space, all or none: as a new document, or anew in the copy that stands there. A principle
   * that the team has is the team's, and changes by drafts only.
   */
  shareVision: oc
    .input(z.object({ ids, seen: z.string() }))
    .output(z.object({ sharedIds: z.array(DocumentId) }))
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
  /** Takes the copy out of the team space, to the bin. */
  withdrawVision: oc
    .input(z.object({ id: DocumentId }))
    .output(z.object({ sharedId: DocumentId }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /**
   * Makes this vault the keeper of a norm that stands in the team space: an original of one's own, with its words, that
   * brings it up to date. Whoever kept it until now reads along.
   */
  takeOverNorm: oc
    .input(z.object({ id: DocumentId }))
    .output(z.object({ originalId: DocumentId }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** The copy that stands in the team space; asked with the original or with the copy. Null where this vault made none. */
  visionCopy: oc.input(z.object({ id: DocumentId })).output(SharedVision.nullable()),
}
