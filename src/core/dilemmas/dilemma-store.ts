import { type DilemmaLine, type DilemmaQuery, DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { tagsFrom } from '#shared/tags.ts'
import type { ReadableDb } from '../store/store.ts'

interface DilemmaRow extends Omit<
  DilemmaLine,
  'tags' | 'shares' | 'principles' | 'qualities' | 'closedEarly' | 'cameBack'
> {
  readonly tags: string
  readonly shares: string
  readonly principles: string
  readonly qualities: string
  readonly closedEarly: 0 | 1
  readonly cameBack: 0 | 1
}

const lines = `
  SELECT id, space, title, question, state, opening, words, principles, shares, qualities,
    closed_early AS closedEarly, came_back AS cameBack, created_at_ms AS createdAtMs, updated_at_ms AS updatedAtMs,
    (SELECT json_group_array(tag) FROM document_tags WHERE document_tags.document_id = id) AS tags
  FROM dilemmas JOIN documents ON id = dilemmas.document_id`

/** Every value of the list that is given is among what is found. */
const hasAll = (found: string) => `NOT EXISTS (SELECT value FROM json_each(?) EXCEPT ${found})`

const filters = `
  space = 'personal'
  AND state IN (SELECT value FROM json_each(?))
  AND ${hasAll('SELECT tag FROM document_tags WHERE document_tags.document_id = id')}
  AND ${hasAll('SELECT value FROM json_each(shares)')}`

/** The dilemmas of the personal space that `query` lets through. */
export function listDilemmas(db: ReadableDb, query: DilemmaQuery): DilemmaLine[] {
  const order = query.sort === 'created' ? 'created_at_ms DESC, id' : 'updated_at_ms DESC, last_update DESC'
  const found = db
    .all<DilemmaRow>(
      `${lines} WHERE ${filters} ORDER BY ${order}`,
      JSON.stringify(query.states.length === 0 ? DilemmaState.options : query.states),
      JSON.stringify(tagsFrom(query.tags)),
      JSON.stringify(query.shares),
    )
    .map(toLine)
    .filter((line) => hasPrinciple(line, query.principle))
  return query.sort === 'title' ? found.toSorted(byTitle) : found
}

/** Also one that is shared: what a session is held on. */
export function findDilemma(db: ReadableDb, id: DocumentId): DilemmaLine | undefined {
  const row = db.get<DilemmaRow>(`${lines} WHERE id = ?`, id)
  return row && toLine(row)
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

function hasPrinciple({ principles }: DilemmaLine, wanted: string): boolean {
  const words = folded(wanted).trim()
  return words === '' || principles.some((principle) => folded(principle).includes(words))
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** What has no title yet comes last. */
function byTitle(one: DilemmaLine, other: DilemmaLine): number {
  return Number(one.title === '') - Number(other.title === '') || collator.compare(one.title, other.title)
}

function toLine(row: DilemmaRow): DilemmaLine {
  const list = <Item extends string>(json: string) => JSON.parse(json) as Item[]
  return {
    ...row,
    tags: list(row.tags),
    shares: list(row.shares),
    principles: list(row.principles),
    qualities: list(row.qualities),
    closedEarly: row.closedEarly === 1,
    cameBack: row.cameBack === 1,
  }
}
