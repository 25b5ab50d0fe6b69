import type { Readers } from '#shared/contract/team.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import { readNames } from '../log/names.ts'
import type { TeamService } from './team-service.ts'
import { spaceName } from './team-space.ts'
import { listMembers } from './team-view.ts'

/** Who can read a document, from the place where it lives. @throws {DomainError} `DOCUMENT_NOT_FOUND` */
export function readersOf(service: TeamService, id: DocumentId): Readers {
  const { documents, store } = service.context
  const { space } = documents.header(id)
  if (space === 'personal') return { who: 'me' }
  const teamId = space.slice('team:'.length) as TeamId
  const state = service.state()
  if (state.state === 'member' && service.joined.row.teamId === teamId) {
    return { who: 'team', teamName: readNames(service.joined.log).team, members: listMembers(service.joined) }
  }
  return store.read((db) => {
    const isFormer = db.get('SELECT 1 FROM teams WHERE team_id = ?', teamId) !== undefined
    return isFormer ? { who: 'former-team', teamName: spaceName(db, teamId) } : { who: 'nobody-yet' }
  })
}
