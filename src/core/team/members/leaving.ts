import { DomainError } from '../../domain-error.ts'
import type { Cut } from '../log/entry-body.ts'
import type { SyncProblem } from '../sync/sync.ts'
import type { JoinedTeam } from './joined-team.ts'
import { devicesOf, requireOtherAdmin } from './people.ts'
import { saveEntries } from './entry-rows.ts'
import { endTeam } from './team-rows.ts'

/**
 * Shares what waits, tells the others, and goes, with all of this person's devices.
 *
 * @throws {DomainError} `TEAM_LAST_ADMIN`; `TEAM_OUT_OF_REACH` when the others cannot be told: nothing has changed then
 */
export async function leave(joined: JoinedTeam): Promise<void> {
  const { row, kept, context } = joined
  requireOtherAdmin(kept.log.membership, row.person)
  await joined.sync.now()
  if (isOutOfReach(joined.sync.state().problem)) throw new DomainError('TEAM_OUT_OF_REACH')
  const cuts: Cut[] = devicesOf(kept.log.membership, row.person).map((device) => ({
    device,
    last: joined.sync.lastOf(device),
  }))
  const entry = kept.log.write({ type: 'remove', cuts, people: [row.person] })
  try {
    await joined.transport.offer({ kind: 'entry', hash: entry.hash, bytes: entry.bytes })
  } catch {
    kept.reload()
    throw new DomainError('TEAM_OUT_OF_REACH')
  }
  context.store.write((db) => {
    saveEntries(db, row.team, [entry])
    endTeam(db, row.team, 'leaving', context.nowMs())
  })
}

/** This device may have troubles of its own and go all the same. */
function isOutOfReach(problem: SyncProblem | null): boolean {
  return problem !== null && problem.startsWith('place-')
}
