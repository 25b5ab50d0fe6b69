import type { Place } from '#shared/contract/team.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { deviceOf } from '../log/device.ts'
import { foundTeam } from '../log/found-team.ts'
import { hexOfBytes, type PersonId } from '../log/ids.ts'
import { writeNames } from '../log/names.ts'
import type { TeamLog } from '../log/team-log.ts'
import { TransportError } from '../transport/transport-error.ts'
import { saveEntries } from './entry-rows.ts'
import { forgetNewcomer, seedOfNewcomer } from './newcomer-rows.ts'
import { newRecovery } from './recovery-secret.ts'
import { requireAnswering } from './require-usable.ts'
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
export async function found(context: TeamContext, { teamName, place: typed, ...names }: NewTeam): Promise<TeamRow> {
  const deviceSeed = context.store.write(seedOfNewcomer)
  const device = deviceOf(deviceSeed)
  const place = await requireAnswering(context, typed, { device, team: null })
  const person = hexOfBytes<PersonId>(randomBytes(16))
  const recovery = newRecovery()
  const log = foundTeam(device, person, recovery.key)
  writeNames(log, { team: teamName, people: [[person, names.myName]], devices: [[device.id, names.deviceName]] })
  const founded = context.store.write((db) => {
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
    forgetNewcomer(db)
    return row
  })
  await putFirst(context, founded, log)
  return founded
}

/** The team's own place is there before anything is watched in it. When it cannot be reached now, the sync does this later. */
async function putFirst({ places }: TeamContext, row: TeamRow, log: TeamLog): Promise<void> {
  const transport = places.open(row.place, row.team, deviceOf(row.deviceSeed))
  try {
    for (const { hash, bytes } of log.entries) await transport.offer({ kind: 'entry', hash, bytes })
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
  } finally {
    await transport.close()
  }
}
