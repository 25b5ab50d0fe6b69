import type { RelayCard } from '#shared/contract/team.ts'
import { relayKeyOfBytes } from '../../crypto/relay-key.ts'
import { relayDeviceTagOf, relayInboxOf, relayTagOf } from '../transport/nats/relay-names.ts'
import type { Visitor } from './places.ts'
import { readRelayAddress, writeRelayAddress } from './relay-address.ts'

/** What a relay's keeper has to know of a device; null as long as it is not clear for which team. */
export function relayCardOf(typed: string, { device, team }: Visitor): RelayCard | null {
  const read = readRelayAddress(typed)
  const tag = team ? relayTagOf(team) : read?.tag
  if (!read || !tag) return null
  const { publicKey } = relayKeyOfBytes(device.relaySeed)
  return {
    tag,
    device: { tag: relayDeviceTagOf(device.id), inbox: relayInboxOf(device.id), key: publicKey },
    address: writeRelayAddress({ servers: read.servers, tag }),
  }
}
