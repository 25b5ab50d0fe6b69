import type * as Y from 'yjs'
import { z } from 'zod'
import { Language } from '#shared/language.ts'
import { Method } from '#shared/sessions/method.ts'
import { DraftAbout, DraftBlock, type MethodDraft } from '#shared/sessions/method-draft.ts'
import { UnixMs } from '#shared/units.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import { blankAbout } from './blank-draft.ts'

/** The draft field by field: `about`, `order` and one entry for each block, so that keeping it writes only what changed. */
const DRAFT = 'draft'
/** Every saved version, oldest first. */
const VERSIONS = 'versions'

export const SavedMethod = z.object({ savedAtMs: UnixMs, method: Method })
export type SavedMethod = z.infer<typeof SavedMethod>

const MethodMeta = z.object({
  /** The language in which the method is written; the other may follow. */
  language: Language.catch('nl'),
  /** Who shared it; in a team space only. */
  author: z.string().nullable().catch(null),
})

export function languageOf(doc: Y.Doc): Language {
  return readMeta(doc, MethodMeta).language
}

export function authorOf(doc: Y.Doc): string | null {
  return readMeta(doc, MethodMeta).author
}

export function writeLanguage(doc: Y.Doc, language: Language): void {
  writeMeta(doc, { language })
}

/** What cannot be read is left out: one broken block never hides the others. */
export function readDraft(doc: Y.Doc): MethodDraft {
  const draft = doc.getMap(DRAFT)
  const about = DraftAbout.safeParse(draft.get('about')).data ?? blankAbout
  const order = z.array(z.string()).safeParse(draft.get('order')).data ?? []
  const blocks = order.flatMap((id) => DraftBlock.safeParse(draft.get(blockKey(id))).data ?? [])
  return { ...about, blocks }
}

export function writeDraft(doc: Y.Doc, { blocks, ...about }: MethodDraft): void {
  const draft = doc.getMap(DRAFT)
  const entries = new Map<string, unknown>([
    ['about', about],
    ['order', blocks.map(({ id }) => id)],
    ...blocks.map((block) => [blockKey(block.id), block] as const),
  ])
  const gone = [...draft.keys()].filter((key) => !entries.has(key))
  for (const key of gone) draft.delete(key)
  for (const [key, value] of entries) if (!isSame(draft.get(key), value)) draft.set(key, value)
}

/** Oldest first. */
export function readVersions(doc: Y.Doc): SavedMethod[] {
  return doc
    .getArray(VERSIONS)
    .toArray()
    .flatMap((saved) => SavedMethod.safeParse(saved).data ?? [])
}

/** The method that sessions use; undefined until it was saved once. */
export function readSaved(doc: Y.Doc): SavedMethod | undefined {
  return readVersions(doc).at(-1)
}

export function addVersion(doc: Y.Doc, saved: SavedMethod): void {
  doc.getArray(VERSIONS).push([saved])
}

function blockKey(id: string): string {
  return `block:${id}`
}

/** Field order included: everything that is compared was parsed by the same schema. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
