import { deviceIdOf } from '../log/device.ts'
import type { DeviceId, PersonId, PublicKey } from '../log/ids.ts'
import { readJoinRequest } from '../log/join-request.ts'
import type { TeamLog } from '../log/team-log.ts'

/** Whose each device is or was: also those that were removed, of which the membership says nothing any more. */
export function peopleOfDevices(log: TeamLog): ReadonlyMap<DeviceId, PersonId> {
  const counting = [...log.entries].filter(({ hash }) => log.membership.valid.has(hash))
  const invited = new Map<PublicKey, PersonId>()
  const people = new Map<DeviceId, PersonId>()
  for (const { body } of counting) {
    if (body.type === 'invite') invited.set(body.invite, body.person)
    if (body.type === 'genesis' || body.type === 'recover') people.set(deviceIdOf(body.keys), body.person)
  }
  for (const { body } of counting) {
    const request = body.type === 'admit' ? readJoinRequest(body.request) : undefined
    const person = request && invited.get(request.invite)
    if (request && person) people.set(deviceIdOf(request.keys), person)
  }
  return people
}
