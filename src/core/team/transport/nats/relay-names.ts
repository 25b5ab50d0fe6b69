import { hash } from '../../../crypto/hash.ts'
import { bytesOfHex, type DeviceId, type EntryHash, hexOfBytes } from '../../log/ids.ts'
import type { ParcelName } from '../transport.ts'

/** How a team and its devices are called on a relay; the names say nothing but that they are the same each time. */
export interface RelayNames {
  readonly stream: string
  /** Every subject of the team. */
  readonly all: string
  /** Every subject that only this device may write. */
  readonly own: string
  /** Where a parcel of this device lies: its own subject, so that the same parcel cannot lie there twice. */
  subjectOf(parcel: ParcelName): string
}

/** The first eight bytes of a hash of the team's name: who keeps the relay cannot tell which team it is. */
export function relayTagOf(team: EntryHash): string {
  return hexOfBytes(hash('ruimte/relay/team/1', bytesOfHex(team)).subarray(0, 8))
}

export function relayNamesOf(team: EntryHash, device: DeviceId): RelayNames {
  const tag = relayTagOf(team)
  const own = `t.${tag}.${relayDeviceTagOf(device)}`
  return {
    stream: `T_${tag}`,
    all: `t.${tag}.>`,
    own: `${own}.>`,
    subjectOf: ({ kind, hash: name }) => (kind === 'heads' ? `${own}.heads` : `${own}.${kind}.${name.slice(0, 32)}`),
  }
}

export function relayDeviceTagOf(device: DeviceId): string {
  return device.slice(0, 16)
}

/** Where the relay answers a device; its permissions let no other device listen there. */
export function relayInboxOf(device: DeviceId): string {
  return `_INBOX_${device}`
}
