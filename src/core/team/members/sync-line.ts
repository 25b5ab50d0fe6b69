import type { SyncLine } from '#shared/contract/sync-line.ts'
import type { SegmentId, TeamDeviceId } from '#shared/ids.ts'
import type { DeviceId, PersonId } from '../log/ids.ts'
import { readNames } from '../log/names.ts'
import { lacksAnyKey } from './epoch-access.ts'
import type { JoinedTeam } from './joined-team.ts'
import { peopleOfDevices } from './people-of-devices.ts'

/** How the sync stands, in the words of windows. */
export function syncLineOf({ sync, log }: JoinedTeam): SyncLine {
  const { gaps, quarantine, heldRemovals, problem, ...line } = sync.state()
  const { devices, people } = readNames(log)
  const nameOf = (device: DeviceId) => devices.get(device) ?? null
  // Worked out for questions alone: this line is asked for often.
  const owners = quarantine.length + heldRemovals.length > 0 ? peopleOfDevices(log) : new Map<DeviceId, PersonId>()
  const whoseOf = (device: DeviceId) => {
    const person = owners.get(device)
    return { deviceName: nameOf(device), personName: (person && people.get(person)) ?? null }
  }
  return {
    ...line,
    lacksEarlier: lacksAnyKey(log),
    // Who is no member sees that on the whole page.
    problem: problem === 'not-a-member' ? null : problem,
    missing: gaps.map(({ device, segments }) => ({ deviceName: nameOf(device), pieces: segments })),
    late: quarantine.map(({ segment, device, reason, atMs, documents }) => ({
      id: segment as string as SegmentId,
      ...whoseOf(device),
      reason,
      atMs,
      documents: documents.length,
    })),
    heldRemovals: heldRemovals.map(({ device, documents }) => ({
      device: device as string as TeamDeviceId,
      ...whoseOf(device),
      documents: documents.length,
    })),
  }
}
