import type { DeviceId, EntryHash } from '../../log/ids.ts'
import type { RelayTeam } from './relay-config.ts'
import { relayDeviceTagOf, relayInboxOf, relayTagOf } from './relay-names.ts'

/** What a team hands to whoever keeps the relay, to be read by `npm run relay:config`. */
export function relayTeamOf(team: EntryHash, devices: readonly { device: DeviceId; key: string }[]): RelayTeam {
  return {
    tag: relayTagOf(team),
    devices: devices.map(({ device, key }) => ({ tag: relayDeviceTagOf(device), inbox: relayInboxOf(device), key })),
  }
}
