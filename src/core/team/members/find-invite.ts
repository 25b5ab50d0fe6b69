import type { BodyOf } from '../log/entry-body.ts'
import type { Entry } from '../log/entry.ts'
import { hexOfBytes } from '../log/ids.ts'
import { type InviteKeys, isInviteOf } from '../log/invite-code.ts'

export type InviteEntry = Entry<BodyOf<'invite'>>

/** The invitation that words stand for, among what lies in a place; proven to be for the team that it names. */
export function findInvite(entries: readonly Entry[], keys: InviteKeys): InviteEntry | undefined {
  const invite = hexOfBytes(keys.signing.publicKey)
  return entries.find(
    (entry): entry is InviteEntry =>
      entry.body.type === 'invite' &&
      entry.body.invite === invite &&
      isInviteOf(keys, entry.body.team, entry.body.proof),
  )
}
