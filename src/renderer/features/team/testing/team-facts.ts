import { ORPCError } from '@orpc/client'
import type { SyncLine } from '#shared/contract/sync-line.ts'
import type { RelayCard } from '#shared/contract/team.ts'
import type { ErrorCode } from '#shared/errors.ts'
import { InvitationId, SegmentId, TeamDeviceId, TeamPersonId, TeamRequestId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import type { MemberState } from '../team-queries.ts'

const hex = (digit: string, length: number) => digit.repeat(length)

export const laptopOfAnna = { id: TeamDeviceId.parse(hex('a', 32)), name: 'Laptop van Anna', relayTag: hex('a', 16) }
export const laptopOfBas = { id: TeamDeviceId.parse(hex('b', 32)), name: 'Laptop van Bas', relayTag: hex('b', 16) }
export const phoneOfBas = { id: TeamDeviceId.parse(hex('c', 32)), name: 'Thuis', relayTag: hex('c', 16) }
export const bas = TeamPersonId.parse(hex('2', 32))
export const requestOfCarla = TeamRequestId.parse(hex('d', 64))
export const lateSegment = SegmentId.parse(hex('e', 64))

export const folder = { kind: 'folder' as const, path: '/gedeeld/Team Noord' }
export const relay = { kind: 'relay' as const, address: 'wss://relay.example.org:8443' }

/** Anna's team, with Bas on two devices. */
export const annasTeam: MemberState = {
  state: 'member',
  teamName: 'Team Noord',
  myName: 'Anna',
  deviceName: 'Laptop van Anna',
  role: 'admin',
  place: folder,
  members: [
    {
      id: TeamPersonId.parse(hex('1', 32)),
      name: 'Anna',
      role: 'admin',
      isMe: true,
      devices: [{ ...laptopOfAnna, isThisDevice: true }],
    },
    {
      id: bas,
      name: 'Bas',
      role: 'member',
      isMe: false,
      devices: [laptopOfBas, phoneOfBas].map((device) => ({ ...device, isThisDevice: false })),
    },
  ],
  invitations: [],
  requests: [],
  hasRecoveryToConfirm: false,
}

export const carlaAsks = {
  id: requestOfCarla,
  invitation: InvitationId.parse(hex('f', 64)),
  name: 'Carla',
  deviceName: 'Tablet',
  invitedName: 'Carla',
  role: 'member' as const,
  askedAtMs: UnixMs.parse(1_700_000_000_000),
  triesLeft: 3,
}

export const invitationOfCarla = {
  id: carlaAsks.invitation,
  name: 'Carla',
  role: 'member' as const,
  words: 'abandon ability able about above absent absorb abstract'.split(' '),
  expiresAtMs: UnixMs.parse(1_700_500_000_000),
  isExpired: false,
}

export const quiet: SyncLine = {
  waiting: 0,
  sharedAtMs: UnixMs.parse(1_700_000_000_000),
  isBusy: false,
  problem: null,
  missing: [],
  isLogBehind: false,
  lacksEarlier: false,
  late: [],
  heldRemovals: [],
}

export const card: RelayCard = {
  tag: '9f86d081884c7d65',
  device: { tag: hex('a', 16), inbox: `_INBOX_${hex('a', 32)}`, key: `U${'A'.repeat(55)}` },
  address: `${relay.address}#9f86d081884c7d65`,
}

/** What core refuses with, as a window gets it. */
export function refusal(code: ErrorCode, data?: unknown): Error {
  return new ORPCError(code, { defined: true, data })
}
