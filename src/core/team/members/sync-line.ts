import type { SyncLine } from '#shared/contract/team.ts'
import type { SegmentId, TeamDeviceId } from '#shared/ids.ts'
import type { DeviceId } from '../log/ids.ts'
import { readNames } from '../log/names.ts'
import type { JoinedTeam } from './joined-team.ts'

/** How the sync stands, in the words of windows. */
export function syncLineOf({ sync, log }: JoinedTeam): SyncLine {
  const { gaps, quarantine, heldRemovals, problem, ...line } = sync.state()
  const { devices } = readNames(log)
  const nameOf = (device: DeviceId) => devices.get(device) ?? null
  return {
    ...line,
    // Who is no member sees that on the whole page.
    problem: problem === 'not-a-member' ? null : problem,
    missing: gaps.map(({ device, segments }) => ({ deviceName: nameOf(device), pieces: segments })),
    late: quarantine.map(({ segment, device, reason, atMs, documents }) => ({
      id: segment as string as SegmentId,
      deviceName: nameOf(device),
      reason,
      atMs,
      documents: documents.length,
    })),
    heldRemovals: heldRemovals.map(({ device, documents }) => ({
      device: device as string as TeamDeviceId,
      deviceName: nameOf(device),
      documents: documents.length,
    })),
  }
}
