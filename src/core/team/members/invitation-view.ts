import type { Invitation } from '#shared/contract/team.ts'
import type { InvitationId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { TeamRole } from '../log/entry-body.ts'
import type { InvitationRow } from './invitation-rows.ts'

export function invitationOf(row: InvitationRow, role: TeamRole, nowMs: UnixMs): Invitation {
  const { invite, words, name, expiresAtMs } = row
  const id = invite as string as InvitationId
  return { id, words: [...words], name, role, expiresAtMs, isExpired: nowMs > expiresAtMs }
}
