import type { Place } from '#shared/contract/team.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../../domain-error.ts'
import { deviceOf } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import { hashOfRequest, writeJoinRequest } from '../log/join-request.ts'
import { logOf } from '../log/log-of.ts'
import type { TeamLog } from '../log/team-log.ts'
import { type AskingRow, saveAsking } from './asking-rows.ts'
import { saveEntries } from './entry-rows.ts'
import { findInvite, type InviteEntry } from './find-invite.ts'
import { keysOfWords } from './invite-words.ts'
import { writeJoinParcel } from './join-parcel.ts'
import { forgetNewcomer, seedOfNewcomer } from './newcomer-rows.ts'
import { entriesIn } from './require-usable.ts'
import type { TeamContext } from './team-context.ts'

export interface Question {
  readonly words: readonly string[]
  readonly myName: string
  readonly deviceName: string
  readonly place: Place
}

/**
 * Writes the question to be let in. It is on disk, with the keys of the device that asks, before anything lies in the
 * place: after a crash the same question is asked again.
 *
 * @throws {DomainError} `TEAM_CODE_WRONG`, `TEAM_INVITATION_NOT_FOUND`, `TEAM_INVITATION_GONE`, `TEAM_PLACE_UNUSABLE`, `TEAM_RELAY_…`
 */
export async function ask(context: TeamContext, question: Question): Promise<AskingRow> {
  const { words, myName, deviceName } = question
  const keys = await keysOfWords(words, context.keyDerivation)
  if (!keys) throw new DomainError('TEAM_CODE_WRONG')
  const deviceSeed = context.store.write(seedOfNewcomer)
  const device = deviceOf(deviceSeed)
  const entries = await entriesIn(context, question.place, { device, team: null })
  const invite = findInvite(entries, keys)
  if (!invite) throw new DomainError('TEAM_INVITATION_NOT_FOUND')
  const { team } = invite.body
  const log = logOf(team, device, entries)
  const inviter = inviterOf(log, invite, context.nowMs())
  const request = writeJoinRequest(team, keys.signing, device)
  const row: AskingRow = {
    team,
    person: invite.body.person,
    deviceSeed,
    myName,
    deviceName,
    place: context.places.plain(question.place),
    invite: invite.body.invite,
    parcel: writeJoinParcel(request, { name: myName, device: deviceName }, inviter, device),
    request: hashOfRequest(request),
    askedAtMs: context.nowMs(),
    expiresAtMs: (invite.body.expires * 1000) as UnixMs,
  }
  keepQuestion(context, row, [...log.entries])
  return row
}

function keepQuestion({ store }: TeamContext, row: AskingRow, entries: readonly Entry[]): void {
  store.write((db) => {
    saveEntries(db, row.team, entries)
    saveAsking(db, row)
    forgetNewcomer(db)
  })
}

/** The key of the device that wrote the invitation, as long as the invitation can be answered. */
function inviterOf({ membership }: TeamLog, { body }: InviteEntry, nowMs: UnixMs) {
  const known = membership.invites.get(body.invite)
  const device = known && membership.devices.get(known.by)
  if (!device || known.state !== 'open' || nowMs > body.expires * 1000) throw new DomainError('TEAM_INVITATION_GONE')
  return device.keys.sealing
}
