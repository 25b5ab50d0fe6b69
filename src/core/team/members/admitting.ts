import { DomainError } from '../../domain-error.ts'
import { deviceIdOf } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import { comparisonDigits, readJoinRequest } from '../log/join-request.ts'
import { readNames, writeNames } from '../log/names.ts'
import type { TeamLog } from '../log/team-log.ts'
import { withdraw } from './inviting.ts'
import { forgetInvitation } from './invitation-rows.ts'
import type { JoinedTeam } from './joined-team.ts'
import { countWrongTry, findRequest, MOST_TRIES, type RequestRow } from './request-rows.ts'

/**
 * Lets a device in, once whoever holds it has read out the digits on its screen.
 *
 * @throws {DomainError} `TEAM_DIGITS_DIFFER`; after the last try the invitation is closed. `TEAM_REQUEST_GONE`
 */
export function admit(joined: JoinedTeam, request: EntryHash, digits: string): void {
  const row = requestOf(joined, request)
  const plain = digits.replaceAll(/\D/g, '')
  if (digitsFor(joined.log, request, joined.kept.device.id) !== plain) throw wrongDigits(joined, row)
  joined.write(
    (log) => {
      const admitted = log.write({ type: 'admit', request: Uint8Array.from(row.bytes) })
      const { made } = log.writingEpoch()
      return [admitted, ...(made ? [made] : []), ...namesOf(log, row)]
    },
    (db) => forgetInvitation(db, row.invite),
  )
}

/** Refuses somebody, and closes the invitation: its words may be in the wrong hands. */
export function refuse(joined: JoinedTeam, request: EntryHash): void {
  withdraw(joined, requestOf(joined, request).invite)
}

/** What both sides see; undefined as long as `inviter` has not answered the request. */
export function digitsFor(log: TeamLog, request: EntryHash, inviter: string): string | undefined {
  for (const { body, hash } of log.entries) {
    if (body.type !== 'challenge' || body.request !== request || body.author !== inviter) continue
    if (log.membership.valid.has(hash)) return comparisonDigits(request, body.nonce)
  }
  return undefined
}

function requestOf(joined: JoinedTeam, request: EntryHash): RequestRow {
  const row = joined.context.store.read((db) => findRequest(db, request))
  const isOpen = row && joined.log.membership.invites.get(row.invite)?.state === 'open'
  if (!isOpen) throw new DomainError('TEAM_REQUEST_GONE')
  return row
}

function wrongDigits(joined: JoinedTeam, row: RequestRow): DomainError {
  const triesLeft = MOST_TRIES - row.wrongTries - 1
  if (triesLeft > 0) joined.context.store.write((db) => countWrongTry(db, row.request))
  else withdraw(joined, row.invite)
  joined.announce()
  return new DomainError('TEAM_DIGITS_DIFFER', { triesLeft })
}

/** What the newcomer is called until they say so themselves. */
function namesOf(log: TeamLog, row: RequestRow): Entry[] {
  const request = readJoinRequest(Uint8Array.from(row.bytes))
  const device = request && deviceIdOf(request.keys)
  const person = device && log.membership.devices.get(device)?.person
  if (!device || !person) return []
  const people = readNames(log).people.has(person) ? [] : [[person, row.name] as [typeof person, string]]
  return writeNames(log, { team: null, people, devices: [[device, row.deviceName]] })
}
