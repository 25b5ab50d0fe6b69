import type { RelayTeam } from './relay-config.ts'

/**
 * The teams that a relay's keeper got cards of, each with all its devices: every device sends a card of its own.
 *
 * @throws {Error} naming the tag of a device that two different cards speak of: one of them is not the device's own. That is
 *   also so when two teams have one key, with which no server would start
 */
export function gatherRelayTeams(cards: readonly RelayTeam[]): RelayTeam[] {
  const teams = new Map<string, Map<string, RelayTeam['devices'][number]>>()
  const owners = new Map<string, string>()
  for (const { tag, devices } of cards) {
    const known = teams.get(tag) ?? new Map<string, RelayTeam['devices'][number]>()
    teams.set(tag, known)
    for (const device of devices) {
      const other = known.get(device.tag)
      const owner = `${tag} ${device.tag}`
      const isOther = other && (other.key !== device.key || other.inbox !== device.inbox)
      if (isOther || (owners.get(device.key) ?? owner) !== owner) throw new Error(device.tag)
      known.set(device.tag, device)
      owners.set(device.key, owner)
    }
  }
  return [...teams].map(([tag, devices]) => ({ tag, devices: [...devices.values()] }))
}
