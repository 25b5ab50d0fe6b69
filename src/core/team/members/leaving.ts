import { DomainError } from '../../domain-error.ts'
import type { Cut } from '../log/entry-body.ts'
import type { JoinedTeam } from './joined-team.ts'
import { devicesOf, requireOtherAdmin } from './people.ts'
import { saveEntries } from './entry-rows.ts'
import { endTeam } from './team-rows.ts'

/**
 * Shares what waits, tells the others, and goes, with all of this person's devices.
 *
 * @throws {DomainError} `TEAM_LAST_ADMIN`; `TEAM_PLACE_UNUSABLE` when the others cannot be told: nothing has changed then
 */
export async function leave(joined: JoinedTeam): Promise<void> {
  const { row, kept, context } = joined
  requireOtherAdmin(kept.log.membership, row.person)
  await reached(() => joined.sync.now())
  const cuts: Cut[] = devicesOf(kept.log.membership, row.person).map((device) => ({
    device,
    last: joined.sync.lastOf(device),
  }))
  const entry = kept.log.write({ type: 'remove', cuts, people: [row.person] })
  try {
    await reached(() => joined.transport.offer({ kind: 'entry', hash: entry.hash, bytes: entry.bytes }))
  } catch (error) {
    kept.reload()
    throw error
  }
  context.store.write((db) => {
    saveEntries(db, row.team, [entry])
    endTeam(db, row.team, 'leaving', context.nowMs())
  })
}

async function reached(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    throw new DomainError('TEAM_PLACE_UNUSABLE', { because: 'unreachable' })
  }
}
