import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, TeamId } from '../ids.ts'
import { UnixMs } from '../units.ts'
import { ArchiveKind } from './archive.ts'
import { Space } from './documents.ts'
import { methodSharingContract } from './method-sharing.ts'
import { KeptStance } from '../vision/stance.ts'
import { Finding } from './privacy.ts'
import { visionSharingContract } from './vision-sharing.ts'

/** What can go through the gate, and as what it can come out. A journal entry is neither: it stays personal. */
export const SharableKind = z.enum(['dilemma', 'lesson', 'mistake', 'success', 'session'])
export type SharableKind = z.infer<typeof SharableKind>

/** Whether the author's name stands in the shared document; without it there is no author anywhere in it. */
export const Visibility = z.enum(['named', 'anonymous'])
export type Visibility = z.infer<typeof Visibility>

/** A stretch of text in one look. */
export const SharedRun = z.object({
  text: z.string(),
  /** Bold 1, italic 2, strikethrough 4, underline 8, code 16, subscript 32, superscript 64. */
  format: z.int().min(0).max(127),
  /** Where a link leads; `https:` and `mailto:` only. */
  url: z.string().nullable(),
  /** The shared document that this leads to. */
  documentId: DocumentId.nullable(),
})
export type SharedRun = z.infer<typeof SharedRun>

/** What the author wrote there. Where an alias stands, `alias` tells for whom; a name that is not known here is null. */
export const OwnRun = SharedRun.extend({ alias: z.object({ realName: z.string().nullable() }).nullable() })
export type OwnRun = z.infer<typeof OwnRun>

/** One block of a text; the items of a list stand one by one, each with how deep it is. */
const blockOf = <Run extends z.ZodType>(run: Run) =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), runs: z.array(run) }),
    z.object({ type: z.literal('quote'), runs: z.array(run) }),
    z.object({ type: z.literal('heading'), level: z.int().min(1).max(3), runs: z.array(run) }),
    z.object({
      type: z.literal('item'),
      list: z.enum(['bullet', 'number', 'check']),
      depth: z.int().min(0),
      checked: z.boolean(),
      runs: z.array(run),
    }),
  ])
export const SharedBlock = blockOf(SharedRun)
export type SharedBlock = z.infer<typeof SharedBlock>
export const OwnBlock = blockOf(OwnRun)
export type OwnBlock = z.infer<typeof OwnBlock>

/** What a typed field can hold. */
export const SharedValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.record(z.string(), z.union([z.string(), z.number()])),
])
export type SharedValue = z.infer<typeof SharedValue>

/** One typed field by its name in the document's `meta`. */
export const SharedField = z.object({ name: z.string(), value: SharedValue })
export type SharedField = z.infer<typeof SharedField>

/** How it relates to a principle that the team has, and why. */
export const SharedStance = KeptStance.omit({ atMs: true })
export type SharedStance = z.infer<typeof SharedStance>

/** What a shared document says: nothing else of the original is in it. */
export const SharedState = z.object({
  kind: SharableKind,
  fields: z.array(SharedField),
  body: z.array(SharedBlock),
  stances: z.array(SharedStance).default([]),
})
export type SharedState = z.infer<typeof SharedState>

/** Whether the team writes in what its author shared; null where that was never so. */
export const Together = z.enum(['open', 'closed'])
export type Together = z.infer<typeof Together>

/** What a shared document has in its `meta` beside the fields of its kind. */
export const SharedMeta = z.object({
  /** What it is about, in one line without a client in it. */
  summary: z.string().catch(''),
  /** Who shared it; not there when it was shared without a name. */
  author: z.string().nullable().catch(null),
  together: Together.nullable().catch(null),
})
export type SharedMeta = z.infer<typeof SharedMeta>

/** What keeps a document from going through the gate, worst first. */
export const Obstacle = z.enum(['empty', 'blocked', 'undecided', 'no-summary', 'circle-not-asked'])
export type Obstacle = z.infer<typeof Obstacle>

/** Some fields and a stance on each principle of a long vision. */
const MOST_CHOSEN = 120

/** What the author chose at the gate. */
export const ShareChoices = z.object({
  kind: SharableKind,
  /**
   * The fields that go along only when the author says so, and the stances (see `stanceField`); of a session also `ROUNDS`,
   * and `ASKED_CIRCLE`, which is asked anew each time.
   */
  chosen: z.array(z.string().max(80)).max(MOST_CHOSEN),
  summary: z.string().max(300),
  visibility: Visibility,
})
export type ShareChoices = z.infer<typeof ShareChoices>

/** The copy of a document that stands in a team space. */
export const SharedCopy = z.object({
  originalId: DocumentId,
  sharedId: DocumentId,
  kind: SharableKind,
  summary: z.string(),
  visibility: Visibility,
  sharedAtMs: UnixMs,
  /** The last time that it went through the gate. */
  updatedAtMs: UnixMs,
})
export type SharedCopy = z.infer<typeof SharedCopy>

/** Something that leads to a shared copy, such as a session that was held on it. */
export const SharedUse = z.object({ id: DocumentId, kind: ArchiveKind, space: Space, title: z.string(), atMs: UnixMs })
export type SharedUse = z.infer<typeof SharedUse>

/** How far a document was shared. */
export const SharedStatus = z.object({
  copy: SharedCopy.nullable(),
  /** The original says something else now than what was shared. */
  isChanged: z.boolean(),
  /** Whether the team writes in the copy. */
  together: Together.nullable(),
  usedIn: z.array(SharedUse),
})
export type SharedStatus = z.infer<typeof SharedStatus>

export const SharePreview = z.object({
  /** What the original is. */
  kind: SharableKind,
  /** The choices that this is the outcome of: those asked with, else those of the last time, else the usual ones. */
  choices: ShareChoices,
  /** As what it can be shared, the usual one first. */
  kinds: z.array(SharableKind),
  /** The fields that hold something and go along only when chosen, and the stances. */
  optional: z.array(z.string()),
  /** The stances that could go along when chosen: those on principles that the team has. */
  mine: z.object({ fields: z.array(SharedField), body: z.array(OwnBlock), stances: z.array(SharedStance) }),
  theirs: SharedState,
  /** What was shared the last time, where it stands in the team space now. */
  before: SharedState.nullable(),
  findings: z.array(Finding),
  obstacles: z.array(Obstacle),
  /** The circle of this session agreed to keep what was said: sharing asks for `ASKED_CIRCLE`. */
  agreedToKeep: z.boolean(),
  /** Names what was looked at: sharing refuses when the text has become another. */
  seen: z.string(),
})
export type SharePreview = z.infer<typeof SharePreview>

const one = z.object({ id: DocumentId })
const refusals = failsWith(
  'DOCUMENT_NOT_FOUND',
  'SHARE_NOT_POSSIBLE',
  'SHARE_EMPTY',
  'SHARE_BLOCKED',
  'SHARE_UNDECIDED',
  'SHARE_WITHOUT_SUMMARY',
  'SHARE_CIRCLE_NOT_ASKED',
  'SHARE_CHANGED_MEANWHILE',
  'SHARE_WRITTEN_TOGETHER',
)

/** The gate between a person's space and a team's: what goes through is written anew, and nothing else leaves. */
export const sharingContract = {
  /** What colleagues would see with these choices, beside what the author wrote. */
  preview: oc
    .input(one.extend({ choices: ShareChoices.nullable() }))
    .output(SharePreview)
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'SHARE_NOT_POSSIBLE')),
  /**
   * Writes a new document in the team space. Decisions on findings are kept by `privacy.decide`. One in which the team
   * writes stays beside the new one.
   */
  share: oc
    .input(
      one.extend({
        choices: ShareChoices,
        seen: z.string(),
        /** Whether the team writes in it from the start; for dilemmas alone. */
        together: z.boolean().default(false),
      }),
    )
    .output(z.object({ sharedId: DocumentId }))
    .errors(refusals),
  /** Brings the shared copy up to date through the same gate; its kind and visibility stay as they are. */
  update: oc
    .input(one.extend({ choices: ShareChoices, seen: z.string() }))
    .output(z.object({ sharedId: DocumentId }))
    .errors(refusals),
  /**
   * Lets the team write in a shared dilemma, or ends that. While they write, the original does not take the place of what
   * they wrote. Asked with the original or with the copy, in the author's vault alone.
   */
  writeTogether: oc
    .input(one.extend({ open: z.boolean() }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'SHARE_NOT_POSSIBLE')),
  /** Takes the shared copy out of the team space, to the bin. */
  withdraw: oc
    .input(one)
    .output(z.object({ sharedId: DocumentId }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Takes a withdrawal back. */
  putBack: oc
    .input(z.object({ sharedId: DocumentId }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'SHARE_STANDS_ANEW')),
  /** How far a document was shared; asked with the original or with the copy. */
  of: oc.input(one).output(SharedStatus),
  /** This vault's team space, made when it is first asked for. `name` is empty until a team has one. */
  space: oc.output(z.object({ teamId: TeamId, name: z.string() })),
  ...methodSharingContract,
  ...visionSharingContract,
}
