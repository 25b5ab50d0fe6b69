import { plainName } from '#shared/plain-name.ts'
import type { Entry } from '../log/entry.ts'
import { readNames, type Told, writeNames } from '../log/names.ts'
import type { KeptTeam } from './kept-team.ts'
import type { TeamRow } from './team-rows.ts'

/** What this device should tell the others about how it is called and has not told, as entries. */
export function tellMyNames(team: KeptTeam, row: TeamRow): Entry[] {
  const { log, device } = team
  const known = readNames(log)
  const isTold =
    known.people.get(row.person) === plainName(row.myName) && known.devices.get(device.id) === plainName(row.deviceName)
  return isTold ? [] : writeNames(log, myNames(team, row))
}

export function myNames({ device }: KeptTeam, { person, myName, deviceName }: TeamRow): Told {
  return { team: null, people: [[person, myName]], devices: [[device.id, deviceName]] }
}
