import { seal, unseal } from '../../crypto/aead.ts'
import { randomBytes, sameBytes } from '../../crypto/bytes.ts'
import { hash } from '../../crypto/hash.ts'
import { openSealed, sealFor } from '../../crypto/sealed-box.ts'
import type { Device } from './device.ts'
import type { BodyOf } from './entry-body.ts'
import type { EpochEntry, Epochs } from './epochs.ts'
import { bytesOfHex, type EntryHash } from './ids.ts'
import type { Membership } from './membership.ts'

const KEY_BYTES = 32

function commitmentTo(key: Uint8Array): Uint8Array {
  return hash('ruimte/team/epoch-commitment/1', key)
}

function contextOfPrevious(epoch: EntryHash): string {
  return `ruimte/team/epoch-previous/1/${epoch}`
}

/**
 * The key of an epoch for one device: from its own box, or from an epoch that came after it and has it wrapped.
 *
 * @param found keys found before, added to
 * @returns undefined for an epoch that this device was never given
 */
export function epochKeyOf(
  epochs: Epochs,
  epoch: EntryHash,
  device: Device,
  found: Map<EntryHash, Uint8Array>,
): Uint8Array | undefined {
  return keyOf(epoch, { epochs, device, found, tried: new Set() })
}

interface Search {
  readonly epochs: Epochs
  readonly device: Device
  readonly found: Map<EntryHash, Uint8Array>
  readonly tried: Set<EntryHash>
}

function keyOf(hash: EntryHash, search: Search): Uint8Array | undefined {
  const { epochs, device, found, tried } = search
  const entry = epochs.readable.get(hash)
  const known = found.get(hash)
  if (known || !entry || tried.has(hash)) return known
  tried.add(hash)
  const key = keyInBox(entry, device) ?? keyFromLater(hash, search)
  // A key that others would not find in their boxes is none: what is written with it could not be read by all.
  if (!key || !sameBytes(commitmentTo(key), entry.body.commitment)) return undefined
  found.set(hash, key)
  return key
}

function keyInBox({ body }: EpochEntry, device: Device): Uint8Array | undefined {
  const mine = body.to.find((to) => to.device === device.id)
  return mine && openSealed(device.sealing, mine.box)
}

function keyFromLater(hash: EntryHash, search: Search): Uint8Array | undefined {
  for (const later of search.epochs.readable.values()) {
    const wrapped = later.body.previous.find(({ epoch }) => epoch === hash)
    const key = wrapped && keyOf(later.hash, search)
    const unwrapped = key && unseal({ nonce: wrapped.nonce, bytes: wrapped.key }, key, contextOfPrevious(hash))
    if (unwrapped) return unwrapped
  }
  return undefined
}

type NewEpoch = Pick<BodyOf<'epoch'>, 'to' | 'previous' | 'commitment'>

/** A fresh key for exactly the devices of now, that opens all the epochs before it whose keys its author has. */
export function newEpoch(
  team: Membership,
  heads: readonly EpochEntry[],
  keys: ReadonlyMap<EntryHash, Uint8Array>,
): NewEpoch {
  const key = randomBytes(KEY_BYTES)
  const devices = [...team.devices].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return {
    to: devices.map(([device, { keys: of }]) => ({ device, box: sealFor(bytesOfHex(of.sealing), key) })),
    previous: heads.flatMap(({ hash }) => {
      const previous = keys.get(hash)
      if (!previous) return []
      const { nonce, bytes } = seal(previous, key, contextOfPrevious(hash))
      return [{ epoch: hash, nonce, key: bytes }]
    }),
    commitment: commitmentTo(key),
  }
}
