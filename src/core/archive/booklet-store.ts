import type { LearntKind } from '#shared/contract/archive.ts'
import type { BookletLesson } from '#shared/contract/keeping.ts'
import type { ReadableDb } from '../store/store.ts'

export interface BookletFilter {
  /** Empty means all. */
  readonly kinds: readonly LearntKind[]
  /** Empty means any. */
  readonly tag: string
  readonly words: string
  readonly limit: number
}

/** Of what was shared the copy: that is the text that went through the gate. */
const printable = `
  FROM learnt JOIN documents ON id = learnt.document_id
  WHERE id NOT IN (SELECT original_id FROM shared_copies JOIN documents AS copy ON copy.id = shared_id
                   WHERE copy.removed_at_ms IS NULL)`

/** What can go in a booklet, newest first. */
export function listBookletLessons(db: ReadableDb, { kinds, tag, words, limit }: BookletFilter): BookletLesson[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return db
    .all<Omit<BookletLesson, 'tags'> & { tags: string }>(
      `SELECT id, kind, space, title, line,
         (SELECT json_group_array(tag) FROM document_tags WHERE document_tags.document_id = id) AS tags
       ${printable} AND kind IN (SELECT value FROM json_each(?))
         AND (? = '' OR EXISTS (SELECT 1 FROM document_tags WHERE document_tags.document_id = id AND tag = ?))
       ORDER BY updated_at_ms DESC, last_update DESC`,
      JSON.stringify(kinds.length === 0 ? ['lesson', 'mistake', 'success'] : kinds),
      tag,
      tag,
    )
    .filter(({ title, line }) => wanted.every((word) => folded(`${title} ${line}`).includes(word)))
    .slice(0, limit)
    .map((lesson) => ({ ...lesson, tags: JSON.parse(lesson.tags) as string[] }))
}

/** The tags of all of it, by the alphabet. */
export function listBookletTags(db: ReadableDb): string[] {
  const rows = db.all<{ tag: string }>(
    `SELECT DISTINCT tag FROM document_tags WHERE document_id IN (SELECT id ${printable}) ORDER BY tag`,
  )
  return rows.map(({ tag }) => tag)
}

/** Without accents and capitals, as people look for words. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
