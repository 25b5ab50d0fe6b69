import { hash } from '../../../crypto/hash.ts'
import { bytesOfHex, type DeviceId, type EntryHash, hexOfBytes } from '../../log/ids.ts'

/** How a team and its devices are called on a relay; the names say nothing but that they are the same each time. */
export interface RelayNames {
  readonly stream: string
  /** Every subject of the team. */
  readonly all: string
  /** What only this device may write. */
  readonly own: string
}

/** The first eight bytes of a hash of the team's name: who keeps the relay cannot tell which team it is. */
export function relayTagOf(team: EntryHash): string {
  return hexOfBytes(hash('ruimte/relay/team/1', bytesOfHex(team)).subarray(0, 8))
}

export function relayNamesOf(team: EntryHash, device: DeviceId): RelayNames {
  const tag = relayTagOf(team)
  return { stream: `T_${tag}`, all: `t.${tag}.*`, own: `t.${tag}.${relayDeviceTagOf(device)}` }
}

export function relayDeviceTagOf(device: DeviceId): string {
  return device.slice(0, 16)
}

/** Where the relay answers a device; its permissions let no other device listen there. */
export function relayInboxOf(device: DeviceId): string {
  return `_INBOX_${device}`
}
