import { randomBytes } from '../../crypto/bytes.ts'
import type { JoinedTeam } from './joined-team.ts'
import { findInvitation } from './invitation-rows.ts'
import { type Asked, openGreeting, readJoinParcel } from './join-parcel.ts'
import { listRequests, saveRequest } from './request-rows.ts'

/** Who has the words can ask again with another device; more than this is somebody trying. */
const MOST_REQUESTS = 5

/**
 * Takes a question to be let in that answers an invitation of this device, and answers it with a challenge, so that both
 * sides can see six digits. A question that is not for this device to answer is left alone.
 *
 * @returns false when the bytes are no question at all
 */
export function takeRequest(joined: JoinedTeam, bytes: Uint8Array): boolean {
  const asked = readJoinParcel(bytes)
  if (!asked) return false
  if (mayAsk(joined, asked)) answer(joined, asked)
  return true
}

function mayAsk({ kept, context }: JoinedTeam, { request, hash }: Asked): boolean {
  const { invite, team } = request
  const invitation = context.store.read((db) => findInvitation(db, invite))
  const isOpen = kept.log.membership.invites.get(invite)?.state === 'open'
  if (team !== kept.log.team || !invitation || !isOpen || context.nowMs() > invitation.expiresAtMs) return false
  const earlier = context.store.read((db) => listRequests(db, invite))
  return earlier.length < MOST_REQUESTS && earlier.every((one) => one.request !== hash)
}

function answer(joined: JoinedTeam, { hash, bytes, request, greeting }: Asked): void {
  const names = openGreeting(greeting, joined.kept.device.sealing)
  if (!names) return
  joined.write(
    (log) => [log.write({ type: 'challenge', request: hash, nonce: randomBytes(16) })],
    (db) =>
      saveRequest(db, {
        request: hash,
        invite: request.invite,
        bytes,
        name: names.name,
        deviceName: names.device,
        cameAtMs: joined.context.nowMs(),
      }),
  )
}
