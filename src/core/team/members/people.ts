import { DomainError } from '../../domain-error.ts'
import type { Cut, TeamRole } from '../log/entry-body.ts'
import type { DeviceId, PersonId } from '../log/ids.ts'
import type { Membership } from '../log/membership.ts'
import type { TeamLog } from '../log/team-log.ts'
import type { Entry } from '../log/entry.ts'
import { writeNames } from '../log/names.ts'
import type { JoinedTeam } from './joined-team.ts'
import { myNames } from './names-due.ts'
import { saveMyNames } from './team-rows.ts'

/** @throws {DomainError} `TEAM_LAST_ADMIN`, `TEAM_NOT_ALLOWED` */
export function setRole(joined: JoinedTeam, person: PersonId, role: TeamRole): void {
  const { people } = joined.log.membership
  if (people.get(person) === role) return
  if (role === 'member') requireOtherAdmin(joined.log.membership, person)
  joined.write((log) => [log.write({ type: 'role', person, role })])
}

/**
 * Removes somebody with all their devices, and makes the key that the rest goes on with.
 *
 * @throws {DomainError} `TEAM_NOT_ALLOWED`
 */
export function removePerson(joined: JoinedTeam, person: PersonId): void {
  // Oneself goes by leaving, which first shares what waits.
  if (person === joined.row.person) throw new DomainError('TEAM_NOT_ALLOWED')
  const devices = devicesOf(joined.log.membership, person)
  if (devices.length === 0) throw new DomainError('TEAM_NOT_ALLOWED')
  removeDevices(joined, devices, [person])
}

/** Removes a device, such as a lost one. @throws {DomainError} `TEAM_NOT_ALLOWED` also for this device itself */
export function removeDevice(joined: JoinedTeam, device: DeviceId): void {
  const { membership } = joined.log
  const person = membership.devices.get(device)?.person
  if (!person || device === joined.kept.device.id) throw new DomainError('TEAM_NOT_ALLOWED')
  const isLast = devicesOf(membership, person).length === 1
  removeDevices(joined, [device], isLast ? [person] : [])
}

/** How this person and this device are called from now on. */
export function rename(joined: JoinedTeam, names: { myName: string; deviceName: string }): void {
  const row = { ...joined.row, ...names }
  joined.write(
    (log) => writeNames(log, myNames(joined.kept, row)),
    (db) => saveMyNames(db, row.team, names),
  )
}

/** @throws {DomainError} `TEAM_NOT_ALLOWED` for who is no administrator */
export function renameTeam(joined: JoinedTeam, team: string): void {
  joined.write((log) => writeNames(log, { team, people: [], devices: [] }))
}

/** @throws {DomainError} `TEAM_LAST_ADMIN` when the others would be left without one */
export function requireOtherAdmin({ people }: Membership, person: PersonId): void {
  const others = [...people].filter(([one]) => one !== person)
  const isLast = people.get(person) === 'admin' && others.every(([, role]) => role !== 'admin')
  if (isLast && others.length > 0) throw new DomainError('TEAM_LAST_ADMIN')
}

export function devicesOf({ devices }: Membership, person: PersonId): DeviceId[] {
  return [...devices].filter(([, device]) => device.person === person).map(([id]) => id)
}

function removeDevices(joined: JoinedTeam, devices: readonly DeviceId[], people: PersonId[]): void {
  const cuts: Cut[] = devices.map((device) => ({ device, last: joined.sync.lastOf(device) }))
  joined.write((log) => [log.write({ type: 'remove', cuts, people }), ...nextEpoch(log)])
}

function nextEpoch(log: TeamLog): Entry[] {
  const { made } = log.writingEpoch()
  return made ? [made] : []
}
