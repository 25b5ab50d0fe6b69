import { ANONYMOUS, type Facet } from '#shared/archive/facets.ts'

/** What has a copy in the team space now: there it stands to read. */
const shared = 'SELECT original_id FROM shared_copies JOIN documents ON id = shared_id WHERE removed_at_ms IS NULL'

/**
 * All that the archive shows, as a table to select from. `at_ms` is when it was: a session when it ended, all else when
 * it was written. `entry` is its number in the index of words: that of the edit that was projected last. A shared dilemma
 * stands here beside its original, because only the original says what happened next; so does a session, of which the copy
 * is but a report.
 */
export const shown = `(
  SELECT id, kind, space, title, created_at_ms, updated_at_ms, last_update, projected_update AS entry,
    CASE kind WHEN 'session'
      THEN coalesce((SELECT held_at_ms FROM shared_sessions WHERE document_id = id),
        (SELECT coalesce(ended_at_ms, started_at_ms, created_at_ms) FROM sessions WHERE document_id = id))
      ELSE created_at_ms END AS at_ms
  FROM documents
  WHERE removed_at_ms IS NULL AND (kind = 'dilemma'
    OR kind IN ('lesson', 'mistake', 'success') AND id NOT IN (${shared})
    OR kind = 'session' AND id IN (
      SELECT document_id FROM sessions WHERE phase = 'closed' UNION ALL SELECT document_id FROM shared_sessions)))`

/** How a line begins: what was learnt in one sentence, the question, or else the first words. */
export const opening = `
  CASE kind WHEN 'session' THEN coalesce((SELECT line FROM shared_sessions WHERE document_id = id),
      (SELECT lesson FROM sessions WHERE document_id = id))
    WHEN 'dilemma' THEN
      (SELECT CASE question WHEN '' THEN opening ELSE question END FROM dilemmas WHERE document_id = id)
    ELSE (SELECT CASE line WHEN '' THEN opening ELSE line END FROM learnt WHERE document_id = id) END`

/** Who shared it, where it is shared under a name. */
export const author = `
  coalesce((SELECT author FROM learnt WHERE document_id = id), (SELECT author FROM dilemmas WHERE document_id = id),
    (SELECT author FROM shared_sessions WHERE document_id = id))`

/** Facets that each line has one value of: what gives it, of the columns of {@link shown}. */
export const columnOf = {
  kind: 'kind',
  space: "CASE space WHEN 'personal' THEN space ELSE 'team' END",
  month: "strftime('%Y-%m', at_ms / 1000, 'unixepoch', 'localtime')",
} as const satisfies Partial<Record<Facet, string>>

/**
 * For each other facet which document has which value: rows of `document_id` and `value`, each pair once. What was learnt
 * has the shares of the dilemma behind it as well, and the method of its session.
 */
export const rowsOf: Readonly<Record<Exclude<Facet, keyof typeof columnOf>, string>> = {
  tag: 'SELECT document_id, tag AS value FROM document_tags',
  principle: 'SELECT document_id, principle_id AS value FROM vision_stances',
  quality: `SELECT document_id, value FROM dilemmas, json_each(qualities) WHERE qualities <> '[]'
    UNION ALL SELECT document_id, value FROM learnt, json_each(qualities) WHERE qualities <> '[]'`,
  share: `SELECT document_id, value FROM dilemmas, json_each(shares) WHERE shares <> '[]'
    UNION SELECT document_id, value FROM learnt, json_each(shares) WHERE shares <> '[]'
    UNION SELECT learnt.document_id, value FROM learnt
      JOIN dilemmas ON dilemmas.document_id = learnt.dilemma_id, json_each(dilemmas.shares)
    UNION SELECT session_id, value FROM session_cases
      JOIN dilemmas ON dilemmas.document_id = session_cases.dilemma_id, json_each(shares)
    UNION SELECT shared_sessions.document_id, share.value FROM shared_sessions, json_each(dilemma_ids) AS about
      JOIN dilemmas ON dilemmas.document_id = about.value, json_each(dilemmas.shares) AS share`,
  domain: "SELECT document_id, domain AS value FROM learnt WHERE domain <> ''",
  method: `SELECT document_id, method_id AS value FROM sessions WHERE method_id <> ''
    UNION ALL SELECT document_id, method_id FROM shared_sessions WHERE method_id <> ''
    UNION ALL SELECT learnt.document_id, method_id FROM learnt
      JOIN sessions ON sessions.document_id = session_id WHERE method_id <> ''`,
  author: `SELECT id AS document_id, coalesce(author, '${ANONYMOUS}') AS value
    FROM (SELECT document_id, author FROM learnt UNION ALL SELECT document_id, author FROM dilemmas
      UNION ALL SELECT document_id, author FROM shared_sessions)
    JOIN documents ON id = document_id WHERE space <> 'personal'`,
}
