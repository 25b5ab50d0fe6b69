import type { VersionWriter } from '#shared/contract/documents.ts'
import { THIS_VAULT } from '../../documents/update-writers.ts'
import type { DeviceId } from '../log/ids.ts'
import { readNames } from '../log/names.ts'
import type { JoinedTeam } from './joined-team.ts'
import { peopleOfDevices } from './people-of-devices.ts'

/**
 * Who stands behind devices of the team, each once, oneself last. A device is named only where it was taken out of the
 * team and its person was not, as with one that was lost: it may not have been that person who wrote.
 *
 * @param joined undefined for who is in no team now, and knows nobody's name
 */
export function peopleBehind(joined: JoinedTeam | undefined, devices: readonly string[]): VersionWriter[] {
  if (devices.length === 0) return []
  const writers = joined ? namedIn(joined, devices) : devices.map((device) => whoIs(device === THIS_VAULT))
  const each = new Map(writers.map((writer) => [JSON.stringify(writer), writer]))
  return [...each.values()].toSorted(
    (one, other) => Number(one.isMe) - Number(other.isMe) || (one.name ?? '').localeCompare(other.name ?? ''),
  )
}

function namedIn({ log, row }: JoinedTeam, devices: readonly string[]): VersionWriter[] {
  const owners = peopleOfDevices(log)
  const names = readNames(log)
  const { membership } = log
  return devices.map((one) => {
    if (one === THIS_VAULT) return whoIs(true)
    const device = one as DeviceId
    const person = owners.get(device)
    const isLost = person !== undefined && membership.people.has(person) && !membership.devices.has(device)
    const isMe = person === row.person
    return {
      name: isMe ? null : ((person && names.people.get(person)) ?? null),
      isMe,
      deviceName: isLost ? (names.devices.get(device) ?? null) : null,
    }
  })
}

const whoIs = (isMe: boolean): VersionWriter => ({ name: null, isMe, deviceName: null })
