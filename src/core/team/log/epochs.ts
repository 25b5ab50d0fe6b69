import type { Ancestry } from './ancestry.ts'
import type { Authenticator } from './authentic.ts'
import type { BodyOf } from './entry-body.ts'
import type { Entry } from './entry.ts'
import type { DeviceId, EntryHash } from './ids.ts'
import type { Membership } from './membership.ts'
import { replay, type StrongAct } from './strong-acts.ts'

export type EpochEntry = Entry<BodyOf<'epoch'>>

/** The epochs whose content counts. */
export interface Epochs {
  /** Oldest first. */
  readonly readable: ReadonlyMap<EntryHash, EpochEntry>
  /** Those that no other one follows, oldest first. */
  readonly heads: readonly EpochEntry[]
}

/**
 * An epoch can be read when its author and everybody it was sealed for were in the team by all that its author knew: a
 * later removal never makes content unreadable.
 */
export function epochsIn(ancestry: Ancestry, acts: readonly StrongAct[], proofs: Authenticator): Epochs {
  const readable = new Map<EntryHash, EpochEntry>()
  for (const entry of ancestry.order) {
    if (!isEpoch(entry)) continue
    const known = acts.filter((act) => ancestry.isBefore(act.hash, entry.hash))
    const then = replay(ancestry.pastOf(entry.hash), known, ancestry, proofs).team
    const devices = [entry.body.author, ...entry.body.to.map(({ device }) => device)]
    if (devices.every((device) => then.devices.has(device))) readable.set(entry.hash, entry)
  }
  const followed = new Set([...readable.values()].flatMap(({ body }) => body.previous.map(({ epoch }) => epoch)))
  return { readable, heads: [...readable.values()].filter(({ hash }) => !followed.has(hash)) }
}

/**
 * The epoch to write with: of the heads that this device can open the first, where each of them is sealed for exactly the
 * devices of now and was not taken back. Undefined when the next writer must make one, which joins all heads, so that
 * everybody can open what was written with any of them.
 *
 * Two that were made at the same time and are both for all may go on side by side. If these were joined as well, devices
 * that hear of each other with a delay would join each other's joins for ever.
 */
export function writableEpoch(
  { heads }: Epochs,
  { team, isVoid }: { team: Membership; isVoid: (entry: Entry) => boolean },
  canOpen: (epoch: EntryHash) => boolean,
): EpochEntry | undefined {
  const devices = [...team.devices.keys()]
  // One that cannot be opened here is joined by somebody who can. One that was taken back is joined as well: others may
  // have written with it before they heard.
  const open = heads.filter(({ hash }) => canOpen(hash))
  return open.every((head) => !isVoid(head) && isFor(head, devices)) ? open[0] : undefined
}

function isEpoch(entry: Entry): entry is EpochEntry {
  return entry.body.type === 'epoch'
}

function isFor({ body }: EpochEntry, devices: readonly DeviceId[]): boolean {
  const sealedFor = new Set(body.to.map(({ device }) => device))
  return sealedFor.size === devices.length && devices.every((device) => sealedFor.has(device))
}
