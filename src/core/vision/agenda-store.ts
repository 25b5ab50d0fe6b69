import type { Clash, HeldDocument, Silence } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'
import { counted } from './counted-stances.ts'

/** What was said of principles that stand: those that are retired need no revising. */
const standing = `
  SELECT held.* FROM ${counted} AS held JOIN principles ON principles.document_id = principle_id
  WHERE state <> 'retired'`

type ClashRow = HeldDocument & { readonly one: DocumentId; readonly other: DocumentId }

/** Pairs of principles of which one helped and the other conflicted in the same document, what clashed most first. */
export function listClashes(db: ReadableDb): Clash[] {
  const rows = db.all<ClashRow>(
    `WITH standing AS (${standing})
     SELECT min(helping.principle_id, conflicting.principle_id) AS one,
       max(helping.principle_id, conflicting.principle_id) AS other, id, kind, space, title
     FROM standing AS helping
     JOIN standing AS conflicting ON conflicting.document_id = helping.document_id AND conflicting.stance = 'conflicts'
     JOIN documents ON id = helping.document_id
     WHERE helping.stance = 'helps' ORDER BY updated_at_ms DESC, last_update DESC`,
  )
  const clashes = Map.groupBy(rows, ({ one, other }) => `${one} ${other}`)
  return [...clashes.values()]
    .flatMap((found) => {
      const [first] = found
      return first ? [{ one: first.one, other: first.other, documents: found.map(toDocument) }] : []
    })
    .toSorted((a, b) => b.documents.length - a.documents.length)
}

type SilenceRow = HeldDocument & { readonly whys: string }

/** What was held against principles that all are silent on it, the newest first. */
export function listSilences(db: ReadableDb): Silence[] {
  const rows = db.all<SilenceRow>(
    `WITH standing AS (${standing})
     SELECT id, kind, space, title, json_group_array(why) FILTER (WHERE why <> '') AS whys
     FROM standing JOIN documents ON id = document_id
     GROUP BY id HAVING min(stance = 'silent') = 1 ORDER BY updated_at_ms DESC, last_update DESC`,
  )
  return rows.map(({ whys, ...document }) => ({ document, whys: [...new Set(JSON.parse(whys) as string[])] }))
}

function toDocument({ id, kind, space, title }: ClashRow): HeldDocument {
  return { id, kind, space, title }
}
