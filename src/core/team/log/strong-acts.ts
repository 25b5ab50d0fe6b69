import type { Ancestry } from './ancestry.ts'
import type { Authenticator } from './authentic.ts'
import { deviceIdOf } from './device.ts'
import type { Body, BodyOf, Cut } from './entry-body.ts'
import type { Entry } from './entry.ts'
import type { DeviceId, PersonId, PublicKey } from './ids.ts'
import { authorOf, type Membership, nobodyYet } from './membership.ts'
import { applyEntry } from './rules.ts'

/*
 * Removing and demoting are strong: what the target did at the same time, without the remover knowing of it, does not
 * count. Otherwise whoever is removed could write entries that look older than the removal, and let themselves in again.
 *
 * A strong act counts when its author might do it by all that the author knew, and nothing that comes to light later
 * takes that away; so two who remove each other both go, and every device finds the same, in whatever order it learns.
 * Nobody wins by rank or by clock. The recovery key is the way back.
 */

export type StrongAct = Entry<BodyOf<'remove'> | BodyOf<'role'>>

/** What an administrator does that a demotion takes back, when it was not known to whoever demoted. */
const ADMIN_ACTS: ReadonlySet<Body['type']> = new Set(['invite', 'uninvite', 'challenge', 'admit', 'role'])

export function isStrong(entry: Entry): entry is StrongAct {
  return entry.body.type === 'remove' || (entry.body.type === 'role' && entry.body.role === 'member')
}

/**
 * Of one device, in order: more than anybody removes in a life. Whoever is removed could write them without end, as if
 * they had not heard of it; they count, and to judge each all before it is played again.
 */
const MOST_OF_ONE_DEVICE = 100

/** The removals and demotions that count, oldest first. */
export function strongActsIn(ancestry: Ancestry, proofs: Authenticator): readonly StrongAct[] {
  const counting: StrongAct[] = []
  const byDevice = new Map<DeviceId, number>()
  for (const entry of ancestry.order) {
    const { author } = entry.body
    const earlier = byDevice.get(author) ?? 0
    if (!isStrong(entry) || earlier >= MOST_OF_ONE_DEVICE) continue
    const past = ancestry.pastOf(entry.hash)
    const known = counting.filter((act) => ancestry.isBefore(act.hash, entry.hash))
    if (!mayDo(replay(past, known, ancestry, proofs).team, entry)) continue
    counting.push(entry)
    byDevice.set(author, earlier + 1)
  }
  return counting
}

/**
 * Plays entries in order and tells where that leads.
 *
 * @param entries closed: with each entry its whole past
 * @param acts the strong acts among them that count
 */
export function replay(
  entries: readonly Entry[],
  acts: readonly StrongAct[],
  ancestry: Ancestry,
  proofs: Authenticator,
): { team: Membership; isVoid: (entry: Entry) => boolean } {
  const counting = new Set(acts.map(({ hash }) => hash))
  const isVoid = acts.length === 0 ? () => false : voidedBy(acts, peopleByDevice(entries, proofs), ancestry, proofs)
  const team = nobodyYet()
  for (const entry of entries) {
    const applies = isStrong(entry) ? counting.has(entry.hash) : !isVoid(entry)
    if (applies) applyEntry(team, entry, proofs)
  }
  return { team, isVoid }
}

function mayDo(team: Membership, act: StrongAct): boolean {
  const by = authorOf(team, act)
  if (!by) return false
  if (by.isAdmin) return true
  const { body } = act
  if (body.type === 'role') return false
  const isOwn = ({ device }: Cut) => team.devices.get(device)?.person === by.person
  return body.cuts.every(isOwn) && body.people.every((person) => person === by.person)
}

/** Which entries a strong act takes back. */
function voidedBy(
  acts: readonly StrongAct[],
  peopleOf: (device: DeviceId) => ReadonlySet<PersonId>,
  { isBefore }: Ancestry,
  proofs: Authenticator,
): (entry: Entry) => boolean {
  const isUnknownTo = (act: StrongAct, entry: Entry) => act.hash !== entry.hash && !isBefore(entry.hash, act.hash)
  const letsIn = (entry: Entry, people: readonly PersonId[]) => {
    const keys = entry.body.type === 'admit' ? proofs.keysIn(entry) : undefined
    return keys !== undefined && people.some((person) => peopleOf(deviceIdOf(keys)).has(person))
  }
  const isTakenBackBy = (act: StrongAct, entry: Entry) => {
    const { body } = act
    const { author, type } = entry.body
    if (!isUnknownTo(act, entry)) return false
    // What follows a removal or a demotion is judged by who is in the team then: one can be invited or promoted again.
    const isMeanwhile = !isBefore(act.hash, entry.hash)
    if (body.type === 'role') return isMeanwhile && ADMIN_ACTS.has(type) && peopleOf(author).has(body.person)
    return body.cuts.some(({ device }) => device === author) || (isMeanwhile && letsIn(entry, body.people))
  }
  return (entry) => !isStrong(entry) && acts.some((act) => isTakenBackBy(act, entry))
}

/**
 * Whose device one is, by every invite that its request could answer: somebody may write a second invite with the same
 * key to hide whose device it is, so all of them count.
 */
function peopleByDevice(entries: readonly Entry[], proofs: Authenticator): (device: DeviceId) => ReadonlySet<PersonId> {
  const invited = new Map<PublicKey, Set<PersonId>>()
  const people = new Map<DeviceId, ReadonlySet<PersonId>>()
  for (const { body } of entries) {
    if (body.type === 'invite') invited.set(body.invite, (invited.get(body.invite) ?? new Set()).add(body.person))
    if (body.type === 'genesis' || body.type === 'recover') people.set(body.author, new Set([body.person]))
  }
  for (const entry of entries) {
    const request = proofs.requestIn(entry)
    if (request) people.set(deviceIdOf(request.keys), invited.get(request.invite) ?? new Set())
  }
  return (device) => people.get(device) ?? new Set()
}
