import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import type { Alias, NameOccurrence } from '#shared/contract/aliases.ts'
import type { DocumentId } from '#shared/ids.ts'
import { saysWho } from '#shared/person-titles.ts'
import { client } from '#renderer/lib/core.ts'
import { $replaceNames, $revealKeys, type NamePlace } from './alias-edits.ts'
import { putAlias } from './alias-queries.ts'
import { readSnapshot, type Snapshot } from './checked-fields.ts'
import { type FieldPlace, replaceInFields } from './field-edits.ts'
import type { NameTarget } from './name-target.ts'
import { asOneEdit } from './one-edit.ts'

/** The document in which names are replaced. */
export interface Marked {
  readonly documentId: DocumentId
  readonly doc: Y.Doc
  readonly editor: LexicalEditor | null
  /** The typed fields in which names may stand as well. */
  readonly fields: readonly string[]
}

/** Another place where the person is named. */
export interface OtherPlace {
  readonly where: NamePlace | FieldPlace
  /** The words around it, to choose by. */
  readonly before: string
  readonly after: string
}

const AROUND_CHARS = 28

/** Gives the name at `target` an alias, in the list and in the text. @returns the alias, and where else the person is named */
export async function replaceTarget(
  marked: Marked,
  target: NameTarget,
  alias: string,
): Promise<{ alias: Alias; others: readonly OtherPlace[] }> {
  const { alias: added } = await replaceTargets(marked, [target], alias)
  return { alias: added, others: await findOthers(marked, added, target.text) }
}

/** Gives one person an alias wherever `targets` name them, as one edit. */
export async function replaceTargets(
  marked: Marked,
  targets: readonly NameTarget[],
  alias: string,
): Promise<{ alias: Alias; count: number; undo: () => void }> {
  const places = targets.map((target) => placeOf(target, alias))
  const [first] = places
  if (!first) throw new RangeError('nobody is named')
  const added = await client.aliases.add({ documentId: marked.documentId, alias, realName: first.text })
  const known = await client.aliases.addForms({ id: added.id, texts: places.map(({ text }) => text) })
  putAlias(known)
  return { alias: known, ...replaceAt(marked, places, known) }
}

/** What is replaced: an alias that says who somebody is takes the place of the title as well, and so must what comes back. */
function placeOf(target: NameTarget, alias: string): NamePlace | FieldPlace {
  const start = saysWho(alias) ? target.titleStart : target.start
  const span = { start, end: target.end, text: (target.before + target.text).slice(start) }
  return 'block' in target ? { ...span, block: target.block } : { ...span, field: target.field }
}

/** Replaces the person's name in all of `places`, as one edit. @returns how many were replaced, and how to take it back */
export async function replaceOthers(
  marked: Marked,
  alias: Alias,
  places: readonly OtherPlace[],
): Promise<{ count: number; undo: () => void }> {
  const texts = places.map(({ where }) => where.text)
  const added = await client.aliases.addForms({ id: alias.id, texts })
  putAlias(added)
  return replaceAt(
    marked,
    places.map(({ where }) => where),
    added,
  )
}

function replaceAt({ doc, editor }: Marked, places: readonly (NamePlace | FieldPlace)[], alias: Alias) {
  const inText = places.filter((place) => 'block' in place)
  const inFields = places.filter((place) => 'field' in place)
  const keys = editor && inText.length > 0 ? (asOneEdit(editor, () => $replaceNames(inText, alias)) ?? []) : []
  const fields = replaceInFields(doc, inFields, alias.alias)
  const undo = () => {
    if (editor && keys.length > 0) asOneEdit(editor, () => $revealKeys(keys, alias))
    fields.undo()
  }
  return { count: keys.length + fields.count, undo }
}

async function findOthers(marked: Marked, { alias }: Alias, realName: string): Promise<OtherPlace[]> {
  const snapshot = readSnapshot(marked.doc, marked.editor, marked.fields)
  const { documentId } = marked
  const found = await client.aliases.occurrences({ documentId, realName, fields: [...snapshot.fields] })
  return found.flatMap((place) => otherPlace(snapshot, place, saysWho(alias) ? place.titleStart : place.start))
}

function otherPlace({ fields, lines }: Snapshot, found: NameOccurrence, start: number): OtherPlace[] {
  const line = lines.get(found.field)
  const whole = line?.text ?? fields.find(({ name }) => name === found.field)?.text
  if (whole === undefined) return []
  const { end } = found
  const place = { start, end, text: whole.slice(start, end) }
  const where = line ? { ...place, block: line.block } : { ...place, field: found.field }
  return [{ where, before: shorten(whole.slice(0, start), 'start'), after: shorten(whole.slice(end), 'end') }]
}

/** The nearest words, cut between words. */
function shorten(text: string, side: 'start' | 'end'): string {
  const plain = text.replaceAll('\n', ' ')
  if (plain.length <= AROUND_CHARS) return plain
  return side === 'start'
    ? `…${plain.slice(-AROUND_CHARS).replace(/^\S*/, '')}`
    : `${plain.slice(0, AROUND_CHARS).replace(/\S*$/, '')}…`
}
