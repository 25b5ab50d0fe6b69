import type { Invitation } from '#shared/contract/team.ts'
import { INVITE_DAYS } from '#shared/limits.ts'
import type { UnixMs } from '#shared/units.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { DomainError } from '../../domain-error.ts'
import type { TeamRole } from '../log/entry-body.ts'
import { hexOfBytes, type PersonId, type PublicKey } from '../log/ids.ts'
import { newInviteCode } from '../log/invite-code.ts'
import { findInvitation, forgetInvitation, saveInvitation } from './invitation-rows.ts'
import { keysOfWords } from './invite-words.ts'
import type { JoinedTeam } from './joined-team.ts'
import { invitationOf } from './invitation-view.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type Invited =
  | { readonly for: 'colleague'; readonly name: string; readonly role: TeamRole }
  | { readonly for: 'own-device' }

/**
 * Invites a colleague, or this person's own next device. The words stay in this vault until they were used.
 *
 * @throws {DomainError} `TEAM_NOT_ALLOWED` when this person may not
 */
export async function invite(joined: JoinedTeam, invited: Invited): Promise<Invitation> {
  const words = newInviteCode()
  const keys = await keysOfWords(words, joined.context.keyDerivation)
  if (!keys) throw new Error('a fresh code must be one')
  const key = hexOfBytes<PublicKey>(keys.signing.publicKey)
  const { person } = joined.row
  const expiresAtMs = (joined.context.nowMs() + INVITE_DAYS * DAY_MS) as UnixMs
  const whom =
    invited.for === 'colleague'
      ? { person: hexOfBytes<PersonId>(randomBytes(16)), role: invited.role, name: invited.name }
      : { person, role: joined.log.membership.people.get(person) ?? ('member' as const), name: null }
  joined.write(
    (log) => [
      log.write({
        type: 'invite',
        invite: key,
        proof: keys.proofFor(log.team),
        person: whom.person,
        role: whom.role,
        expires: Math.floor(expiresAtMs / 1000),
      }),
    ],
    (db) => saveInvitation(db, joined.log.team, { invite: key, words, name: whom.name, expiresAtMs }),
  )
  return invitationOf({ invite: key, words, name: whom.name, expiresAtMs }, whom.role, joined.context.nowMs())
}

/** Takes an invitation back: its words work no more. @throws {DomainError} `TEAM_INVITATION_GONE` */
export function withdraw(joined: JoinedTeam, invite: PublicKey): void {
  if (!joined.context.store.read((db) => findInvitation(db, invite))) throw new DomainError('TEAM_INVITATION_GONE')
  joined.write(
    (log) => (log.membership.invites.get(invite)?.state === 'open' ? [log.write({ type: 'uninvite', invite })] : []),
    (db) => forgetInvitation(db, invite),
  )
}
