import type { Colleague } from '#shared/contract/presence.ts'
import type { DocumentId } from '#shared/ids.ts'
import { isWrittenTogether } from '../../documents/edits-together.ts'
import { DomainError } from '../../domain-error.ts'
import type { CoreContext, OpenVault } from '../../rpc/context.ts'
import { unlocked } from '../../rpc/procedures.ts'
import type { RunningPresence } from '../presence/schedule-presence.ts'
import type { JoinedTeam } from './joined-team.ts'
import type { TeamService } from './team-service.ts'

export const presenceApi = unlocked.presence.router({
  follow: unlocked.presence.follow.handler(({ input, context, signal }) => {
    const presence = presenceIn(context, input.id)
    return presence ? presence.follow(input.id, input.editor, signal) : nobody()
  }),
  move: unlocked.presence.move.handler(({ input, context }) => {
    presenceIn(context, input.id)?.move(input.editor, input.caret)
    return {}
  }),
})

/**
 * Nobody hears of a document that is not the team's, or that is only read.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`
 */
function presenceIn({ documents, team }: CoreContext & OpenVault, id: DocumentId): RunningPresence | null {
  const { space } = documents.header(id)
  const joined = joinedTeam(team())
  const isOfTeam = joined?.kept.space === space && documents.read(id, isWrittenTogether)
  return isOfTeam ? joined.presence : null
}

function joinedTeam(service: TeamService | null): JoinedTeam | null {
  try {
    return service?.joined ?? null
  } catch (error) {
    if (error instanceof DomainError && error.code === 'TEAM_NOT_A_MEMBER') return null
    throw error
  }
}

async function* nobody(): AsyncGenerator<{ colleagues: Colleague[] }, void> {
  yield { colleagues: [] }
}
