import { z } from 'zod'
import { NONCE_BYTES } from '../../crypto/aead.ts'
import { Bytes, bytesOf, DeviceId, DeviceKeys, EntryHash, PersonId, PublicKey } from './ids.ts'

export const TeamRole = z.enum(['member', 'admin'])
export type TeamRole = z.infer<typeof TeamRole>

const common = {
  v: z.literal(1),
  author: DeviceId,
  /** The heads of the log as its author knew it, in the order of their bytes. */
  parents: z.array(EntryHash).min(1).max(64),
  /** One more than the highest of its parents. */
  lamport: z.int().min(1),
  team: EntryHash,
}

export const Genesis = z.strictObject({
  ...common,
  parents: z.array(EntryHash).length(0),
  lamport: z.literal(0),
  team: z.null(),
  type: z.literal('genesis'),
  /** Makes two teams of the same device two teams. */
  nonce: bytesOf(16),
  person: PersonId,
  keys: DeviceKeys,
  /** Whoever holds its secret, printed and kept by the organisation, can bring back an administrator. */
  recovery: PublicKey,
})

export const Invite = z.strictObject({
  ...common,
  type: z.literal('invite'),
  invite: PublicKey,
  /** Made with the invite's secret over the team: nobody else can pass another team off as this one. */
  proof: bytesOf(32),
  person: PersonId,
  role: TeamRole,
  /** Unix seconds. Held by the devices that join and admit, on their own clocks; the log itself decides nothing by time. */
  expires: z.int().min(0),
})

export const Uninvite = z.strictObject({ ...common, type: z.literal('uninvite'), invite: PublicKey })

/** Answers a request to join, so that both sides can compare six digits before it is let in. */
export const Challenge = z.strictObject({
  ...common,
  type: z.literal('challenge'),
  request: EntryHash,
  nonce: bytesOf(16),
})

/** Lets in the device that made `request`, as it stands. */
export const Admit = z.strictObject({ ...common, type: z.literal('admit'), request: Bytes })

export const ChangeRole = z.strictObject({ ...common, type: z.literal('role'), person: PersonId, role: TeamRole })

/** Where the chain of a removed device ends: its last segment that the remover had seen; null when it had seen none. */
export const Cut = z.strictObject({
  device: DeviceId,
  last: z.strictObject({ sequence: z.int().min(1), segment: EntryHash }).nullable(),
})
export type Cut = z.output<typeof Cut>

export const Remove = z.strictObject({
  ...common,
  type: z.literal('remove'),
  /** The devices that go. */
  cuts: z.array(Cut).min(1).max(200),
  /** Who goes altogether: a device that somebody else is letting in for them at this moment does not count either. */
  people: z.array(PersonId).max(50),
})

export const Epoch = z.strictObject({
  ...common,
  type: z.literal('epoch'),
  /** The epoch's key, sealed for each device. */
  to: z.array(z.strictObject({ device: DeviceId, box: bytesOf(80) })).min(1),
  /** The keys of the epochs before it, sealed under this one's, so that whoever joins can read back. */
  previous: z.array(z.strictObject({ epoch: EntryHash, nonce: bytesOf(NONCE_BYTES), key: bytesOf(48) })),
  /** A hash of the key: everybody who opens a box finds the same key in it. */
  commitment: bytesOf(32),
})

/**
 * How the team, its people and their devices are called, under the key of an epoch: whoever keeps the folder cannot read
 * it, whoever joins later can.
 */
export const Names = z.strictObject({
  ...common,
  type: z.literal('names'),
  /** The team's own name is for administrators to give. */
  about: z.enum(['team', 'people']),
  epoch: EntryHash,
  nonce: bytesOf(NONCE_BYTES),
  sealed: Bytes,
})

/** A new device of an administrator, by the recovery key; the next key takes its place. */
export const Recover = z.strictObject({
  ...common,
  type: z.literal('recover'),
  person: PersonId,
  keys: DeviceKeys,
  next: PublicKey,
  /** By the recovery key that held until here, over this body without the proof. */
  proof: bytesOf(64),
})

export const Body = z.discriminatedUnion('type', [
  Genesis,
  Invite,
  Uninvite,
  Challenge,
  Admit,
  ChangeRole,
  Remove,
  Epoch,
  Names,
  Recover,
])
export type Body = z.output<typeof Body>
export type BodyOf<Type extends Body['type']> = Extract<Body, { type: Type }>
