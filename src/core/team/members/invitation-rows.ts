import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash, PublicKey } from '../log/ids.ts'

/** An invitation that this device wrote, with the words that were told for it. */
export interface InvitationRow {
  readonly invite: PublicKey
  readonly words: readonly string[]
  /** For whom; null for one's own next device. */
  readonly name: string | null
  readonly expiresAtMs: UnixMs
}

type StoredRow = Omit<InvitationRow, 'words'> & { readonly words: string }

const columns = 'invite, words, name, expires_at_ms AS expiresAtMs'

export function listInvitations(db: ReadableDb, team: EntryHash): InvitationRow[] {
  return db
    .all<StoredRow>(`SELECT ${columns} FROM team_invitations WHERE team = ? ORDER BY expires_at_ms, rowid`, team)
    .map((row) => ({ ...row, words: row.words.split(' ') }))
}

export function findInvitation(db: ReadableDb, invite: PublicKey): InvitationRow | undefined {
  const row = db.get<StoredRow>(`SELECT ${columns} FROM team_invitations WHERE invite = ?`, invite)
  return row && { ...row, words: row.words.split(' ') }
}

export function saveInvitation(db: WritableDb, team: EntryHash, row: InvitationRow): void {
  const { invite, words, name, expiresAtMs } = row
  db.run('INSERT INTO team_invitations VALUES (?, ?, ?, ?, ?)', invite, team, words.join(' '), name, expiresAtMs)
}

/** Forgets the words, with whoever answered them. */
export function forgetInvitation(db: WritableDb, invite: PublicKey): void {
  db.run('DELETE FROM team_invitations WHERE invite = ?', invite)
}
