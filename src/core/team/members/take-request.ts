import { randomBytes } from '../../crypto/bytes.ts'
import type { WritableDb } from '../../store/store.ts'
import type { Entry } from '../log/entry.ts'
import type { TeamLog } from '../log/team-log.ts'
import { findInvitation } from './invitation-rows.ts'
import { type Asked, openGreeting, readJoinParcel } from './join-parcel.ts'
import type { KeptTeam } from './kept-team.ts'
import { listRequests, saveRequest } from './request-rows.ts'
import type { TeamContext } from './team-context.ts'

/** Who has the words can ask again with another device; more than this is somebody trying. */
const MOST_REQUESTS = 5

/** Of the team that this device is in: what answering a question needs. */
interface Doorkeeper {
  readonly context: TeamContext
  readonly kept: KeptTeam
  write(work: (log: TeamLog) => readonly Entry[], also: (db: WritableDb) => void): void
}

/**
 * Takes a question to be let in that answers an invitation of this device, and answers it with a challenge, so that both
 * sides can see six digits. A question that is not for this device to answer is left alone.
 *
 * @returns false when the bytes are no question at all
 */
export function takeRequest(door: Doorkeeper, bytes: Uint8Array): boolean {
  const asked = readJoinParcel(bytes)
  if (!asked) return false
  if (mayAsk(door, asked)) answer(door, asked)
  return true
}

function mayAsk({ kept, context }: Doorkeeper, { request, hash }: Asked): boolean {
  const { invite, team } = request
  const invitation = context.store.read((db) => findInvitation(db, invite))
  const isOpen = kept.log.membership.invites.get(invite)?.state === 'open'
  if (team !== kept.log.team || !invitation || !isOpen || context.nowMs() > invitation.expiresAtMs) return false
  const earlier = context.store.read((db) => listRequests(db, invite))
  return earlier.length < MOST_REQUESTS && earlier.every((one) => one.request !== hash)
}

function answer(door: Doorkeeper, { hash, bytes, request, greeting }: Asked): void {
  const names = openGreeting(greeting, door.kept.device.sealing)
  if (!names) return
  door.write(
    (log) => [log.write({ type: 'challenge', request: hash, nonce: randomBytes(16) })],
    (db) =>
      saveRequest(db, {
        request: hash,
        invite: request.invite,
        bytes,
        name: names.name,
        deviceName: names.device,
        cameAtMs: door.context.nowMs(),
      }),
  )
}
