import type { Place } from '#shared/contract/team.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { DomainError } from '../../domain-error.ts'
import { entropyOf } from '../../vault/recovery-words.ts'
import { deviceOf } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import { type EntryHash, hexOfBytes, type PersonId, type PublicKey } from '../log/ids.ts'
import { logOf } from '../log/log-of.ts'
import { recoveryKeysOf } from '../log/recovery.ts'
import type { TeamLog } from '../log/team-log.ts'
import { saveEntries } from './entry-rows.ts'
import { forgetNewcomer, seedOfNewcomer } from './newcomer-rows.ts'
import { newRecovery } from './recovery-secret.ts'
import { entriesIn } from './require-usable.ts'
import type { TeamContext } from './team-context.ts'
import { findSpaceOf, saveTeam, type TeamRow } from './team-rows.ts'
import { spaceForTeam } from './team-space.ts'

export interface Recovery {
  readonly words: readonly string[]
  readonly myName: string
  readonly deviceName: string
  readonly place: Place
}

/**
 * Comes into the team in that place as an administrator, by the recovery words; new ones take their place.
 *
 * @throws {DomainError} `TEAM_RECOVERY_WRONG` also when no team there has them
 */
export async function recover(context: TeamContext, { words, place: typed, ...names }: Recovery): Promise<TeamRow> {
  const entropy = entropyOf(words)
  if (!entropy) throw new DomainError('TEAM_RECOVERY_WRONG')
  const keys = recoveryKeysOf(entropy)
  const deviceSeed = context.store.write(seedOfNewcomer)
  const entries = await entriesIn(context, typed, { device: deviceOf(deviceSeed), team: null })
  const log = findTeamOf(entries, hexOfBytes(keys.publicKey), deviceSeed)
  if (!log) throw new DomainError('TEAM_RECOVERY_WRONG')
  const person = hexOfBytes<PersonId>(randomBytes(16))
  const next = newRecovery()
  log.recover(keys, person, next.key)
  return context.store.write((db) => {
    const teamId = spaceForTeam(db, findSpaceOf(db, log.team), context.nowMs(), context.newId)
    const row: TeamRow = {
      ...names,
      team: log.team,
      teamId,
      person,
      deviceSeed,
      place: context.places.plain(typed),
      recoverySecret: next.secret,
      sinceMs: context.nowMs(),
    }
    saveEntries(db, log.team, [...log.entries])
    saveTeam(db, row)
    forgetNewcomer(db)
    return row
  })
}

/** The team whose recovery key it is now, among all that lie there. */
function findTeamOf(entries: readonly Entry[], key: PublicKey, deviceSeed: Uint8Array): TeamLog | undefined {
  const teams = new Set(entries.flatMap(({ hash, body }) => (body.type === 'genesis' ? [hash] : [])))
  const logs = [...teams].map((team: EntryHash) => logOf(team, deviceOf(deviceSeed), entries))
  return logs.find(({ membership }) => membership.recovery === key)
}
