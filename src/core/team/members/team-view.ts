import type { TeamMember, TeamRequest, TeamState } from '#shared/contract/team.ts'
import type { InvitationId, TeamDeviceId, TeamPersonId, TeamRequestId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../../store/store.ts'
import { deviceOf } from '../log/device.ts'
import type { TeamRole } from '../log/entry-body.ts'
import { logOf } from '../log/log-of.ts'
import { readNames } from '../log/names.ts'
import { relayDeviceTagOf } from '../transport/nats/relay-names.ts'
import type { AskingTeam } from './asking-team.ts'
import { loadEntries } from './entry-rows.ts'
import { invitationOf } from './invitation-view.ts'
import { type InvitationRow, listInvitations } from './invitation-rows.ts'
import type { JoinedTeam } from './joined-team.ts'
import { devicesOf } from './people.ts'
import { listRequests, MOST_TRIES, type RequestRow } from './request-rows.ts'
import type { EndedTeam } from './team-rows.ts'
import { spaceName } from './team-space.ts'

type Of<State extends TeamState['state']> = Extract<TeamState, { state: State }>

export function viewOfMember(joined: JoinedTeam): Of<'member'> {
  const { row, log, context } = joined
  const { people, invites } = log.membership
  const nowMs = context.nowMs()
  const open = context.store
    .read((db) => listInvitations(db, log.team))
    .filter(({ invite }) => invites.get(invite)?.state === 'open')
  const roleOf = ({ invite }: InvitationRow): TeamRole => invites.get(invite)?.role ?? 'member'
  return {
    state: 'member',
    teamName: readNames(log).team,
    myName: row.myName,
    deviceName: row.deviceName,
    role: people.get(row.person) ?? 'member',
    place: row.place,
    members: listMembers(joined),
    invitations: open.map((one) => invitationOf(one, roleOf(one), nowMs)),
    requests: open.flatMap((one) =>
      context.store.read((db) => listRequests(db, one.invite)).map((request) => requestOf(request, one, roleOf(one))),
    ),
    hasRecoveryToConfirm: row.recoverySecret !== null,
  }
}

/** Who is in the team: oneself first, then by name. */
export function listMembers({ log, kept, row }: JoinedTeam): TeamMember[] {
  const names = readNames(log)
  const { membership } = log
  const members = [...membership.people].map(([person, role]): TeamMember => ({
    id: person as string as TeamPersonId,
    name: names.people.get(person) ?? null,
    role,
    isMe: person === row.person,
    devices: devicesOf(membership, person).map((device) => ({
      id: device as string as TeamDeviceId,
      name: names.devices.get(device) ?? null,
      isThisDevice: device === kept.device.id,
      relayTag: relayDeviceTagOf(device),
    })),
  }))
  return members.toSorted(
    (one, other) => Number(other.isMe) - Number(one.isMe) || (one.name ?? '').localeCompare(other.name ?? ''),
  )
}

function requestOf(row: RequestRow, invitation: InvitationRow, role: TeamRole): TeamRequest {
  return {
    id: row.request as string as TeamRequestId,
    invitation: row.invite as string as InvitationId,
    name: row.name,
    deviceName: row.deviceName,
    invitedName: invitation.name,
    role,
    askedAtMs: row.cameAtMs,
    triesLeft: MOST_TRIES - row.wrongTries,
  }
}

export function viewOfAsking(asking: AskingTeam, nowMs: UnixMs): Of<'asking'> {
  const { place, askedAtMs } = asking.row
  const digits = asking.digits ?? null
  const expiresAtMs = digits === null ? asking.row.expiresAtMs : null
  const isExpired = expiresAtMs !== null && nowMs > expiresAtMs
  return {
    state: 'asking',
    place,
    digits,
    askedAtMs,
    expiresAtMs,
    isOwnDevice: asking.isOwnDevice,
    outcome: asking.isRefused ? 'refused' : isExpired ? 'expired' : 'waiting',
  }
}

export function viewOfEnded(db: ReadableDb, ended: EndedTeam): Of<'removed' | 'left'> {
  const { team, person, teamId, endedBy, endedAtMs, deviceSeed } = ended
  const { people } = logOf(team, deviceOf(deviceSeed), loadEntries(db, team)).membership
  return {
    state: endedBy === 'leaving' ? 'left' : 'removed',
    teamName: spaceName(db, teamId),
    atMs: endedAtMs,
    isDeviceAlone: people.has(person),
  }
}
