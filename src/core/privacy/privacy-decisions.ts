import type { DecidedFinding, PrivacyDecision, PrivacyLabel } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { foldWord } from './text/fold-word.ts'

export interface NewDecision {
  readonly id: string
  /** Null holds for the whole vault. */
  readonly documentId: DocumentId | null
  readonly label: PrivacyLabel
  readonly text: string
  readonly decision: PrivacyDecision
  readonly reason: string
}

/** What was decided in one document, or with null what holds for the whole vault; oldest first. */
export function listDecisions(db: ReadableDb, documentId: DocumentId | null): DecidedFinding[] {
  return db.all<DecidedFinding>(
    `SELECT id, label, text, decision, reason FROM privacy_decisions
     WHERE document_id IS ? ORDER BY decided_at_ms, rowid`,
    documentId,
  )
}

/** Keeps a decision in the place of an older one on the same words; gives the number under which it stands. */
export function saveDecision(db: WritableDb, decision: NewDecision, nowMs: UnixMs): string {
  const { documentId, label, text } = decision
  const folded = foldFinding(text)
  db.run('DELETE FROM privacy_decisions WHERE document_id IS ? AND label = ? AND folded = ?', documentId, label, folded)
  db.run(
    'INSERT INTO privacy_decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    decision.id,
    documentId,
    label,
    text,
    folded,
    decision.decision,
    decision.reason,
    nowMs,
  )
  return decision.id
}

export function removeDecision(db: WritableDb, id: string): void {
  db.run('DELETE FROM privacy_decisions WHERE id = ?', id)
}

/** Tells of a finding whether a decision on the same words with the same label holds in this document. */
export function decidedIn(
  db: ReadableDb,
  documentId: DocumentId | null,
): (finding: { label: PrivacyLabel; text: string }) => boolean {
  const decisions = [...listDecisions(db, null), ...(documentId === null ? [] : listDecisions(db, documentId))]
  const decided = new Set(decisions.map(keyOf))
  return (finding) => decided.has(keyOf(finding))
}

function keyOf({ label, text }: { label: PrivacyLabel; text: string }): string {
  return `${label} ${foldFinding(text)}`
}

function foldFinding(text: string): string {
  return foldWord(text).replaceAll(/\s+/g, ' ').trim()
}
