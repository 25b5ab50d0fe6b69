import type { Entry } from '../log/entry.ts'
import { readNames } from '../log/names.ts'
import { hasAnyKey, isDoorkeeper } from './epoch-access.ts'
import type { KeptTeam } from './kept-team.ts'
import { tellMyNames } from './names-due.ts'
import type { TeamContext } from './team-context.ts'
import { endTeam, type TeamRow } from './team-rows.ts'
import { nameSpace } from './team-space.ts'

/** Of the team that this device is in: what settling needs. */
interface Unsettled {
  readonly context: TeamContext
  readonly kept: KeptTeam
  /** As it stands in the store now. */
  readonly row: TeamRow
  passOn(): void
}

/** Does what follows from what the log says now; nothing when that was done before. */
export function settle(joined: Unsettled): 'going-on' | 'ended' {
  const { kept, context } = joined
  const { row } = joined
  if (!kept.log.membership.devices.has(kept.device.id)) {
    // An entry of our own that takes us out, after a crash: we were leaving.
    const endedBy = isOwnDoing(joined) ? 'leaving' : 'removal'
    context.store.write((db) => endTeam(db, row.team, endedBy, context.nowMs()))
    return 'ended'
  }
  if (hasAnyKey(kept.log)) writeWhatIsDue(joined)
  const { team } = readNames(kept.log)
  if (team !== null) context.store.write((db) => nameSpace(db, row.teamId, team))
  return 'going-on'
}

function isOwnDoing({ kept }: Unsettled): boolean {
  return [...kept.log.entries].some(
    ({ body }) =>
      body.type === 'remove' &&
      body.author === kept.device.id &&
      body.cuts.some(({ device }) => device === kept.device.id),
  )
}

function writeWhatIsDue(joined: Unsettled): void {
  const { kept, row } = joined
  const entries: Entry[] = []
  kept.write((log) => {
    if (isDoorkeeper(log, kept.device.id)) {
      const { made } = log.writingEpoch()
      if (made) entries.push(made)
    }
    entries.push(...tellMyNames(kept, row))
    return entries
  })
  if (entries.length > 0) joined.passOn()
}
