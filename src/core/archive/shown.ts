import { ANONYMOUS, type Facet } from '#shared/archive/facets.ts'

/** What has a copy in the team space now: there it stands to read. */
const shared = 'SELECT original_id FROM shared_copies JOIN documents ON id = shared_id WHERE removed_at_ms IS NULL'

/**
 * All that the archive shows, from the tables of the features that it stands behind. A shared dilemma stands here beside
 * its original, because only the original says what happened next.
 */
const everything = `
  SELECT document_id, CASE line WHEN '' THEN opening ELSE line END AS opening, NULL AS ended_at_ms, author FROM learnt
    WHERE document_id NOT IN (${shared})
  UNION ALL SELECT document_id, lesson, coalesce(ended_at_ms, started_at_ms), NULL FROM sessions WHERE phase = 'closed'
  UNION ALL SELECT document_id, CASE question WHEN '' THEN opening ELSE question END, NULL, author FROM dilemmas`

/** A table to select from. `at_ms` is when it was: a session when it ended, all else when it was written. */
export const shown = `(
  SELECT id, kind, space, title, opening, author, created_at_ms, updated_at_ms, last_update,
    coalesce(ended_at_ms, created_at_ms) AS at_ms
  FROM (${everything}) JOIN documents ON id = document_id)`

/** A day, and a month, in the zone of this machine. @param moment a column in milliseconds */
export const dayOf = (moment: string) => `date(${moment} / 1000, 'unixepoch', 'localtime')`
const monthOf = (moment: string) => `strftime('%Y-%m', ${moment} / 1000, 'unixepoch', 'localtime')`

/**
 * For each facet which document has which value: rows of `document_id` and `value`, each pair once. What was learnt has
 * the shares of the dilemma behind it as well, and the method of its session.
 */
export const valuesOf: Readonly<Record<Facet, string>> = {
  kind: 'SELECT id AS document_id, kind AS value FROM documents',
  space: "SELECT id AS document_id, CASE space WHEN 'personal' THEN space ELSE 'team' END AS value FROM documents",
  tag: 'SELECT document_id, tag AS value FROM document_tags',
  principle: 'SELECT document_id, principle_id AS value FROM vision_stances',
  quality: `SELECT document_id, value FROM dilemmas, json_each(qualities)
    UNION ALL SELECT document_id, value FROM learnt, json_each(qualities)`,
  share: `SELECT document_id, value FROM dilemmas, json_each(shares)
    UNION SELECT document_id, value FROM learnt, json_each(shares)
    UNION SELECT learnt.document_id, value FROM learnt
      JOIN dilemmas ON dilemmas.document_id = learnt.dilemma_id, json_each(dilemmas.shares)
    UNION SELECT session_id, value FROM session_cases
      JOIN dilemmas ON dilemmas.document_id = session_cases.dilemma_id, json_each(shares)`,
  domain: "SELECT document_id, domain AS value FROM learnt WHERE domain <> ''",
  method: `SELECT document_id, method_id AS value FROM sessions WHERE method_id <> ''
    UNION ALL SELECT learnt.document_id, method_id FROM learnt
      JOIN sessions ON sessions.document_id = session_id WHERE method_id <> ''`,
  author: `SELECT id AS document_id, coalesce(author, '${ANONYMOUS}') AS value FROM documents
    JOIN (SELECT document_id, author FROM learnt UNION ALL SELECT document_id, author FROM dilemmas) ON document_id = id
    WHERE space <> 'personal'`,
  month: `SELECT id AS document_id, ${monthOf('coalesce(ended_at_ms, created_at_ms)')} AS value FROM documents
    LEFT JOIN sessions ON sessions.document_id = id`,
}
