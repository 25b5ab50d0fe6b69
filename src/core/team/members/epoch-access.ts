import type { DeviceId } from '../log/ids.ts'
import type { TeamLog } from '../log/team-log.ts'

/** Whether some epoch can be opened here: until then a newcomer has nothing to read or to write with. */
export function hasAnyKey(log: TeamLog): boolean {
  return [...log.entries].some(({ hash, body }) => body.type === 'epoch' && log.keyOf(hash) !== undefined)
}

/** Whether something was shared under an epoch whose key is still to come. */
export function lacksAnyKey(log: TeamLog): boolean {
  const { valid } = log.membership
  return [...log.entries].some(
    ({ hash, body }) => body.type === 'epoch' && valid.has(hash) && log.keyOf(hash) === undefined,
  )
}

/**
 * Whether it is up to this device to give a newcomer the keys of what was shared before: somebody who came in by the
 * recovery key has nobody who let them in. One device does it, or all would at once.
 */
export function isDoorkeeper(log: TeamLog, device: DeviceId): boolean {
  const { devices } = log.membership
  const known = new Set<DeviceId>()
  for (const { body } of log.entries) {
    if (body.type === 'epoch') for (const box of body.to) known.add(box.device)
  }
  const waiting = [...devices.keys()].filter((one) => !known.has(one))
  const first = [...devices.keys()].filter((one) => known.has(one)).toSorted()[0]
  return waiting.length > 0 && first === device
}
