import { hash } from '../../../crypto/hash.ts'
import { bytesOfHex, type DeviceId, type EntryHash, hexOfBytes } from '../../log/ids.ts'

/** How a stream of a team is called on a relay; the names say nothing but that they are the same each time. */
export interface StreamNames {
  readonly stream: string
  /** Every subject of the team. */
  readonly all: string
  /** What only this device may write. */
  readonly own: string
}

/** Heads stand apart from all else, because they hold keys and must go when newer ones come. */
export interface RelayNames {
  readonly parcels: StreamNames
  readonly heads: StreamNames
}

/** Where notes pass by: subjects that no stream keeps, so that nothing of who was where stays on a relay. */
export type NoteNames = Omit<StreamNames, 'stream'>

/** The first eight bytes of a hash of the team's name: who keeps the relay cannot tell which team it is. */
export function relayTagOf(team: EntryHash): string {
  return hexOfBytes(hash('ruimte/relay/team/1', bytesOfHex(team)).subarray(0, 8))
}

export function relayNamesOf(team: EntryHash, device: DeviceId): RelayNames {
  return relayNamesOfTags(relayTagOf(team), relayDeviceTagOf(device))
}

/** The same for whoever keeps the relay, who knows a team and its devices by their tags alone. */
export function relayNamesOfTags(team: string, device: string): RelayNames {
  const names = (letter: 't' | 'h'): StreamNames => ({
    stream: `${letter.toUpperCase()}_${team}`,
    all: `${letter}.${team}.*`,
    own: `${letter}.${team}.${device}`,
  })
  return { parcels: names('t'), heads: names('h') }
}

export function noteNamesOf(team: EntryHash, device: DeviceId): NoteNames {
  return noteNamesOfTags(relayTagOf(team), relayDeviceTagOf(device))
}

export function noteNamesOfTags(team: string, device: string): NoteNames {
  return { all: `n.${team}.*`, own: `n.${team}.${device}` }
}

export function relayDeviceTagOf(device: DeviceId): string {
  return device.slice(0, 16)
}

/** Where the relay answers a device; its permissions let no other device listen there. */
export function relayInboxOf(device: DeviceId): string {
  return `_INBOX_${device}`
}
