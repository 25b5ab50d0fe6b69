import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, InvitationId, SegmentId, TeamDeviceId, TeamPersonId, TeamRequestId } from '../ids.ts'
import { COMPARISON_DIGITS, INVITE_WORD_COUNT, MAX_NAME_CHARS, MAX_PLACE_CHARS } from '../limits.ts'
import { plainName } from '../plain-name.ts'
import { UnixMs } from '../units.ts'
import { SyncLine } from './sync-line.ts'
import { RecoveryWords } from './vault.ts'

const Name = z.string().overwrite(plainName).min(1).max(MAX_NAME_CHARS)

const PlaceWords = z.string().trim().min(1).max(MAX_PLACE_CHARS)

/** A folder that the organisation keeps in step between its computers. */
export const FolderPlace = z.object({ kind: z.literal('folder'), path: PlaceWords })
export type FolderPlace = z.infer<typeof FolderPlace>

/**
 * Servers that pass on what a folder would hold: `wss://host:port`, with commas between them. For who is in no team yet
 * `#` and the team's tag follow, as a colleague gives them along with an invitation.
 */
export const RelayPlace = z.object({ kind: z.literal('relay'), address: PlaceWords })
export type RelayPlace = z.infer<typeof RelayPlace>

/** Where a team shares. */
export const Place = z.discriminatedUnion('kind', [FolderPlace, RelayPlace])
export type Place = z.infer<typeof Place>

/** The programs that keep folders in step, as far as a path or what lies in it gives them away. */
export const FolderKeeper = z.enum([
  'onedrive',
  'sharepoint',
  'nextcloud',
  'dropbox',
  'google-drive',
  'icloud',
  'syncthing',
])
export type FolderKeeper = z.infer<typeof FolderKeeper>

/** What can be said of a folder before anything is shared there. */
export const FolderReport = z.object({
  kind: z.literal('folder'),
  state: z.enum(['good', 'missing', 'not-a-folder', 'not-readable', 'not-writable', 'own-vault']),
  /** Null when nothing shows that the folder reaches other computers. */
  keeper: FolderKeeper.nullable(),
  /** How many teams already share there, this one not counted. */
  otherTeams: z.int(),
  hasThisTeam: z.boolean(),
})
export type FolderReport = z.infer<typeof FolderReport>

/**
 * What a relay says to this device. `refused`: it does not know this device yet. `untrusted`: it cannot prove that it is
 * the one that was meant. `other-team`: it knows this device as one of another team.
 */
export const RelayReport = z.object({
  kind: z.literal('relay'),
  state: z.enum(['good', 'address-wrong', 'unreachable', 'untrusted', 'refused', 'other-team']),
})
export type RelayReport = z.infer<typeof RelayReport>

export const PlaceReport = z.discriminatedUnion('kind', [FolderReport, RelayReport])
export type PlaceReport = z.infer<typeof PlaceReport>

/** What whoever keeps a relay has to know of this device before it is let in there. None of it is secret. */
export const RelayCard = z.object({
  /** The team's tag: without meaning, and the same each time. */
  tag: z.string(),
  device: z.object({ tag: z.string(), inbox: z.string(), key: z.string() }),
  /** The relay's address with the tag, for who is invited. */
  address: z.string(),
})
export type RelayCard = z.infer<typeof RelayCard>

export const MemberRole = z.enum(['member', 'admin'])
export type MemberRole = z.infer<typeof MemberRole>

export const TeamDevice = z.object({
  id: TeamDeviceId,
  /** Null until it was told here. */
  name: z.string().nullable(),
  isThisDevice: z.boolean(),
  /** How a relay's keeper knows it. */
  relayTag: z.string(),
})
export type TeamDevice = z.infer<typeof TeamDevice>

export const TeamMember = z.object({
  id: TeamPersonId,
  name: z.string().nullable(),
  role: MemberRole,
  isMe: z.boolean(),
  devices: z.array(TeamDevice),
})
export type TeamMember = z.infer<typeof TeamMember>

/** An invitation that this device wrote and that nobody has used yet. */
export const Invitation = z.object({
  id: InvitationId,
  /** For whom, as the inviter called them; null for one's own next device. */
  name: z.string().nullable(),
  role: MemberRole,
  words: z.array(z.string()).length(INVITE_WORD_COUNT),
  expiresAtMs: UnixMs,
  isExpired: z.boolean(),
})
export type Invitation = z.infer<typeof Invitation>

/** Somebody who has the words of an invitation and asks to be let in. */
export const TeamRequest = z.object({
  id: TeamRequestId,
  invitation: InvitationId,
  /** As they call themselves; nobody has vouched for it. */
  name: z.string(),
  deviceName: z.string(),
  /** For whom the invitation was; null for one's own next device. */
  invitedName: z.string().nullable(),
  role: MemberRole,
  askedAtMs: UnixMs,
  /** How many more times the digits can be typed. */
  triesLeft: z.int(),
})
export type TeamRequest = z.infer<typeof TeamRequest>

const Names = z.object({ myName: Name, deviceName: Name })

/** Where this vault stands. */
export const TeamState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({
    state: z.literal('asking'),
    place: Place,
    /** Null until the inviter's device has answered. */
    digits: z.string().length(COMPARISON_DIGITS).nullable(),
    askedAtMs: UnixMs,
    /** Until when the question can be answered; null once it was, as whoever has digits can be let in later too. */
    expiresAtMs: UnixMs.nullable(),
    /** Asks as one more device of somebody who is in the team. */
    isOwnDevice: z.boolean(),
    /** The invitation was withdrawn, used by somebody else, or ran out. */
    outcome: z.enum(['waiting', 'refused', 'expired']),
  }),
  Names.extend({
    state: z.literal('member'),
    teamName: z.string().nullable(),
    role: MemberRole,
    place: Place,
    members: z.array(TeamMember),
    invitations: z.array(Invitation),
    requests: z.array(TeamRequest),
    /** The recovery words were not confirmed yet, and can be shown still. */
    hasRecoveryToConfirm: z.boolean(),
  }),
  z.object({
    state: z.enum(['removed', 'left']),
    teamName: z.string().nullable(),
    atMs: UnixMs,
    /** Of its person other devices are in the team still, as far as this one heard. */
    isDeviceAlone: z.boolean(),
  }),
])
export type TeamState = z.infer<typeof TeamState>

/** Who can read a document now, from the place where it lives. */
export const Readers = z.discriminatedUnion('who', [
  z.object({ who: z.literal('me') }),
  /** In the space of a team that is not there yet. */
  z.object({ who: z.literal('nobody-yet') }),
  z.object({ who: z.literal('team'), teamName: z.string().nullable(), members: z.array(TeamMember) }),
  /** Those who were in a team that this device is no longer in. */
  z.object({ who: z.literal('former-team'), teamName: z.string().nullable() }),
])
export type Readers = z.infer<typeof Readers>

const placeProblems = failsWith(
  'TEAM_PLACE_UNUSABLE',
  'TEAM_RELAY_ADDRESS_WRONG',
  'TEAM_RELAY_TAG_MISSING',
  'TEAM_RELAY_UNREACHABLE',
  'TEAM_RELAY_UNTRUSTED',
  'TEAM_RELAY_REFUSED',
  'TEAM_RELAY_OTHER_TEAM',
)
const member = failsWith('TEAM_NOT_A_MEMBER', 'TEAM_NOT_ALLOWED')
const person = z.object({ person: TeamPersonId })

/** A team whose members share without a server to trust: see `docs/protocol.md`. */
export const teamContract = {
  state: oc.output(TeamState),
  sync: oc.output(SyncLine.nullable()),
  /** Looks at a folder, or knocks at a relay; nothing is left there. */
  lookAt: oc.input(z.object({ place: Place })).output(PlaceReport),
  /**
   * What to send to whoever keeps a relay. Asks no relay anything. Who is in no team yet gets it once the address holds a
   * tag; null without one.
   */
  relayCard: oc.input(z.object({ address: PlaceWords })).output(z.object({ card: RelayCard.nullable() })),
  /** Begins a team with oneself as its administrator. */
  create: oc
    .input(Names.extend({ teamName: Name, place: Place }))
    .output(z.object({}))
    .errors({ ...placeProblems, ...failsWith('TEAM_ALREADY_IN_ONE') }),
  /** The recovery words, for as long as they are not confirmed; then they are gone. */
  recoveryWords: oc
    .output(z.object({ words: RecoveryWords }))
    .errors({ ...member, ...failsWith('TEAM_RECOVERY_SETTLED') }),
  /** Proves that they were written down: two of them, by place (counted from 0). */
  confirmRecovery: oc
    .input(
      z.object({ words: z.array(z.object({ place: z.int().min(0).max(11), word: z.string().max(32) })).length(2) }),
    )
    .output(z.object({}))
    .errors({ ...member, ...failsWith('TEAM_RECOVERY_WRONG', 'TEAM_RECOVERY_SETTLED') }),
  /** Comes in as an administrator by the recovery words of the team in that place. New words take their place. */
  recover: oc
    .input(Names.extend({ words: RecoveryWords, place: Place }))
    .output(z.object({}))
    .errors({ ...placeProblems, ...failsWith('TEAM_RECOVERY_WRONG', 'TEAM_ALREADY_IN_ONE') }),
  /** Invites a colleague, or one's own next device. */
  invite: oc
    .input(
      z.discriminatedUnion('for', [
        z.object({ for: z.literal('colleague'), name: Name, role: MemberRole }),
        z.object({ for: z.literal('own-device') }),
      ]),
    )
    .output(Invitation)
    .errors(member),
  withdraw: oc
    .input(z.object({ id: InvitationId }))
    .output(z.object({}))
    .errors({ ...member, ...failsWith('TEAM_INVITATION_GONE') }),
  /** Asks to be let in, with the words of an invitation. */
  join: oc
    .input(Names.extend({ words: z.array(z.string().max(32)).length(INVITE_WORD_COUNT), place: Place }))
    .output(z.object({}))
    .errors({
      ...placeProblems,
      ...failsWith('TEAM_ALREADY_IN_ONE', 'TEAM_CODE_WRONG', 'TEAM_INVITATION_NOT_FOUND', 'TEAM_INVITATION_GONE'),
    }),
  /** Asks no longer; also puts an answer away. */
  stopAsking: oc.output(z.object({})),
  /** Lets somebody in, once the digits on their screen were read out and typed here. */
  admit: oc
    .input(z.object({ id: TeamRequestId, digits: z.string().max(20) }))
    .output(z.object({}))
    .errors({ ...member, ...failsWith('TEAM_REQUEST_GONE', 'TEAM_DIGITS_DIFFER') }),
  /** Refuses a request and closes its invitation: its words may be in the wrong hands. */
  refuse: oc
    .input(z.object({ id: TeamRequestId }))
    .output(z.object({}))
    .errors({ ...member, ...failsWith('TEAM_REQUEST_GONE') }),
  rename: oc.input(Names).output(z.object({})).errors(member),
  renameTeam: oc
    .input(z.object({ teamName: Name }))
    .output(z.object({}))
    .errors(member),
  setRole: oc
    .input(person.extend({ role: MemberRole }))
    .output(z.object({}))
    .errors({ ...member, ...failsWith('TEAM_LAST_ADMIN') }),
  /** Removes somebody with all their devices: they read nothing that is shared from then on. */
  remove: oc.input(person).output(z.object({})).errors(member),
  /** Removes one device, such as a lost one; its person stays when there is another. */
  removeDevice: oc
    .input(z.object({ device: TeamDeviceId }))
    .output(z.object({}))
    .errors(member),
  /** Shares what waits, and goes. What was shared stays with the team. */
  leave: oc.output(z.object({})).errors({ ...member, ...failsWith('TEAM_LAST_ADMIN', 'TEAM_OUT_OF_REACH') }),
  /** Makes room for another team after one was left. */
  putAway: oc.output(z.object({})),
  /** Shares in another place from now on, for this device alone. */
  move: oc
    .input(z.object({ place: Place }))
    .output(z.object({}))
    .errors({ ...member, ...placeProblems }),
  /** Takes work that was kept apart, and passes it on; or lets it be. */
  answerLate: oc
    .input(z.object({ id: SegmentId, answer: z.enum(['keep', 'discard']) }))
    .output(z.object({}))
    .errors(member),
  /** `remove` puts what a device took back in the bin here too; `keep` leaves it and shares it anew. */
  answerRemoval: oc
    .input(z.object({ device: TeamDeviceId, answer: z.enum(['remove', 'keep']) }))
    .output(z.object({}))
    .errors(member),
  syncNow: oc.output(z.object({})).errors(member),
  readers: oc
    .input(z.object({ id: DocumentId }))
    .output(Readers)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
}
