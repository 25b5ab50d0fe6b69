import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { UnixMs } from '../units.ts'
import { Space } from './documents.ts'

/** What the archive keeps to read back; sessions stand beside these. */
export const LearntKind = z.enum(['lesson', 'mistake', 'success'])
export type LearntKind = z.infer<typeof LearntKind>

/** The typed fields of a lesson, a mistake or a success. */
export const LearntMeta = z.object({
  title: z.string().max(300).catch(''),
  /** The lesson in one sentence, without a client in it. */
  line: z.string().max(1000).catch(''),
  sessionId: DocumentId.nullable().catch(null),
  dilemmaId: DocumentId.nullable().catch(null),
})
export type LearntMeta = z.infer<typeof LearntMeta>

export const ArchiveKind = z.enum(['lesson', 'mistake', 'success', 'session', 'dilemma'])
export type ArchiveKind = z.infer<typeof ArchiveKind>

export const ArchiveLine = z.object({
  id: DocumentId,
  kind: ArchiveKind,
  space: Space,
  title: z.string(),
  opening: z.string(),
  updatedAtMs: UnixMs,
})
export type ArchiveLine = z.infer<typeof ArchiveLine>

const Link = z.object({ id: DocumentId, title: z.string(), atMs: UnixMs })

/** One lesson, mistake or success with where it came from. */
export const Learnt = LearntMeta.extend({
  id: DocumentId,
  kind: LearntKind,
  space: Space,
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
  session: Link.nullable(),
  dilemma: Link.nullable(),
})
export type Learnt = z.infer<typeof Learnt>

export const archiveContract = {
  /** Newest first; `kinds` empty means all. What was shared stands here as its copy, not twice. */
  list: oc
    .input(z.object({ kinds: z.array(ArchiveKind).default([]), limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(ArchiveLine)),
  /** How many of each kind there are. */
  counts: oc.output(z.record(ArchiveKind, z.int())),
  /** What kind of thing an address in the archive leads to. */
  kindOf: oc
    .input(z.object({ id: DocumentId }))
    .output(z.object({ kind: ArchiveKind }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  get: oc
    .input(z.object({ id: DocumentId }))
    .output(Learnt)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  create: oc.input(z.object({ kind: LearntKind, language: Language })).output(z.object({ id: DocumentId })),
  /** A lesson to reread today, the same all day; null while there is none. */
  ofToday: oc.output(Learnt.nullable()),
}
