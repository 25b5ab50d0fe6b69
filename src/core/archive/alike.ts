import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { otherForms } from '../search/vocabulary.ts'
import { wordsOf } from '../search/words.ts'
import type { ReadableDb } from '../store/store.ts'
import { templateHeadings } from './learnt-template.ts'
import { rankByLikeness, type WordUse } from './likeness.ts'
import { type TellingWord, tellingWords } from './telling-words.ts'

export interface AlikeQuery {
  /** What is written so far. */
  readonly text: string
  /** Empty means every kind of the archive. */
  readonly kinds: readonly ArchiveKind[]
  readonly limit: number
  /** Neither these are found nor their copies: such as the document itself, in which its text would be found first. */
  readonly except?: readonly DocumentId[]
}

export interface AlikeLine {
  readonly id: DocumentId
  readonly kind: ArchiveKind
  readonly space: Space
  readonly title: string
  readonly updatedAtMs: UnixMs
  /** 0 to 1. */
  readonly score: number
  /** Words that both hold, the most telling first; as they stand in the text that was asked of. */
  readonly shared: string[]
}

/** A word in more texts than this is no sign of anything; counting stops there, which keeps it quick. */
const RARE_UP_TO = 300
/** Below this only chance words are shared. */
const LEAST_SCORE = 0.18

/**
 * What in the archive resembles a text: the documents that share the rarest of its words with it, in whatever form those
 * stand there. Nothing when the text is too short to say.
 */
export function alike(db: ReadableDb, { text, kinds, limit, except = [] }: AlikeQuery): AlikeLine[] {
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM search_entries')?.n ?? 0
  const hidden = hiddenBy(db, except)
  const uses = tellingWords(wordsOf(written(text)))
    .map((word) => useOf(db, word, hidden))
    .filter(({ texts }) => texts > 0 && texts <= RARE_UP_TO)
  const candidates = linesOf(db, [...new Set(uses.flatMap(({ entries }) => entries))], kinds)
  const compared = uses.map((use) => ({ ...use, entries: use.entries.filter((entry) => candidates.has(entry)) }))
  return rankByLikeness(compared, total, LEAST_SCORE)
    .flatMap(({ entry, score, words }) => {
      const line = candidates.get(entry)
      return line ? [{ ...line, score, shared: [...words] }] : []
    })
    .slice(0, limit)
}

/** Without the headings of a template: these say nothing of what this one is about. */
function written(text: string): string {
  return text
    .split('\n')
    .filter((line) => !templateHeadings.has(line.trim()))
    .join('\n')
}

/** Where a word stands, in any of its forms, apart from `hidden`. */
function useOf(db: ReadableDb, { word, times }: TellingWord, hidden: ReadonlySet<number>): WordUse {
  const forms = [word, ...otherForms(db, word)].map((form) => `"${form}"`).join(' OR ')
  const rows = db.all<{ entry: number }>(
    'SELECT rowid AS entry FROM search_texts WHERE search_texts MATCH ? ORDER BY rowid DESC LIMIT ?',
    `- {kind languages} : (${forms})`,
    RARE_UP_TO + 1 + hidden.size,
  )
  const entries = rows.map((row) => row.entry).filter((entry) => !hidden.has(entry))
  return { word, times, texts: entries.length, entries }
}

/** The documents themselves, their copies in the team space, and the originals of those. */
function hiddenBy(db: ReadableDb, except: readonly DocumentId[]): ReadonlySet<number> {
  const rows = db.all<{ entry: number }>(
    `WITH excepted (id) AS (SELECT value FROM json_each(?))
     SELECT entry FROM search_entries WHERE document_id IN (
       SELECT id FROM excepted
       UNION SELECT shared_id FROM shared_copies WHERE original_id IN (SELECT id FROM excepted)
       UNION SELECT original_id FROM shared_copies WHERE shared_id IN (SELECT id FROM excepted))`,
    JSON.stringify(except),
  )
  return new Set(rows.map((row) => row.entry))
}

interface CandidateRow extends Omit<AlikeLine, 'score' | 'shared'> {
  readonly entry: number
}

/** Those of `entries` that the archive shows: of what was shared the copy, and of sessions those that were held. */
function linesOf(
  db: ReadableDb,
  entries: readonly number[],
  kinds: readonly ArchiveKind[],
): ReadonlyMap<number, Omit<AlikeLine, 'score' | 'shared'>> {
  const rows = db.all<CandidateRow>(
    `SELECT entry, documents.id, documents.kind, space, documents.title, documents.updated_at_ms AS updatedAtMs
     FROM search_entries JOIN documents ON documents.id = search_entries.document_id
     WHERE entry IN (SELECT value FROM json_each(?))
       AND documents.kind IN (SELECT value FROM json_each(?))
       AND documents.id NOT IN (
         SELECT original_id FROM shared_copies JOIN documents AS copy ON copy.id = shared_id
         WHERE copy.removed_at_ms IS NULL)
       AND (documents.kind <> 'session'
         OR documents.id IN (SELECT document_id FROM sessions WHERE phase = 'closed'
                             UNION ALL SELECT document_id FROM shared_sessions))`,
    JSON.stringify(entries),
    JSON.stringify(kinds.length === 0 ? shownKinds : kinds),
  )
  return new Map(rows.map(({ entry, ...line }) => [entry, line]))
}

const shownKinds: readonly ArchiveKind[] = ['lesson', 'mistake', 'success', 'session', 'dilemma']
