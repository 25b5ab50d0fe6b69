import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { BODY, type EditSource, META } from './document-types.ts'
import { applyForeignUpdate } from './edits.ts'
import { linksIn } from './link-texts.ts'

/** The typed field that says whether a team writes in a shared document; the gate alone sets it. */
export const TOGETHER = 'together'
/** The fields that are then anybody's, beside the text. */
const FIELDS_OF_ALL = new Set(['title', 'question'])

export function isWrittenTogether(doc: Y.Doc): boolean {
  return doc.getMap(META).get(TOGETHER) === 'open'
}

/**
 * Applies an editor's update to what is shared, where its author let the team write: to its text, its title and its
 * question. Nothing goes along that belongs to one person alone: no alias, and no link into a personal space.
 *
 * @param isPersonal whether any of these documents lives in the personal space
 * @throws when it does more than that; `doc` must then be thrown away
 */
export function applyTogether(
  doc: Y.Doc,
  update: Uint8Array,
  source: EditSource,
  isPersonal: (ids: readonly DocumentId[]) => boolean,
): Uint8Array | null {
  const before = fieldsOfAuthor(doc)
  const change = applyForeignUpdate(doc, update, source)
  if (fieldsOfAuthor(doc) !== before) throw new RangeError('a field that is its author’s alone')
  if (holdsAlias(doc.get(BODY, Y.XmlText))) throw new RangeError('an alias is known in one vault alone')
  if (isPersonal(linksIn(doc).map(({ to }) => to))) throw new RangeError('a link into a personal space')
  return change
}

function fieldsOfAuthor(doc: Y.Doc): string {
  const fields = Object.entries(doc.getMap(META).toJSON()).filter(([name]) => !FIELDS_OF_ALL.has(name))
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function holdsAlias(within: Y.XmlText): boolean {
  return (within.toDelta() as { insert: unknown }[]).some(
    ({ insert }) =>
      (insert instanceof Y.Map && insert.get('__type') === 'alias') ||
      (insert instanceof Y.XmlText && holdsAlias(insert)),
  )
}
