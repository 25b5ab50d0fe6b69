import type { Place } from '#shared/contract/team.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { deviceOf } from '../log/device.ts'
import { foundTeam } from '../log/found-team.ts'
import { hexOfBytes, type PersonId } from '../log/ids.ts'
import { writeNames } from '../log/names.ts'
import { saveEntries } from './entry-rows.ts'
import { newRecovery } from './recovery-secret.ts'
import { requireUsable } from './require-usable.ts'
import type { TeamContext } from './team-context.ts'
import { saveTeam, type TeamRow } from './team-rows.ts'
import { nameSpace, spaceForTeam } from './team-space.ts'

export interface NewTeam {
  readonly teamName: string
  readonly myName: string
  readonly deviceName: string
  readonly place: Place
}

/** Begins a team of one; what was shared before there was a team becomes its first documents. */
export async function found(context: TeamContext, { teamName, place, ...names }: NewTeam): Promise<TeamRow> {
  await requireUsable(context, place)
  const deviceSeed = randomBytes(32)
  const device = deviceOf(deviceSeed)
  const person = hexOfBytes<PersonId>(randomBytes(16))
  const recovery = newRecovery()
  const log = foundTeam(device, person, recovery.key)
  writeNames(log, { team: teamName, people: [[person, names.myName]], devices: [[device.id, names.deviceName]] })
  return context.store.write((db) => {
    const teamId = spaceForTeam(db, undefined, context.nowMs(), context.newId)
    const row: TeamRow = {
      ...names,
      team: log.team,
      teamId,
      person,
      deviceSeed,
      place,
      recoverySecret: recovery.secret,
      sinceMs: context.nowMs(),
    }
    saveEntries(db, log.team, [...log.entries])
    nameSpace(db, teamId, teamName)
    saveTeam(db, row)
    return row
  })
}
