import { DomainError } from '../../domain-error.ts'
import type { CoreContext } from '../../rpc/context.ts'
import { unlocked } from '../../rpc/procedures.ts'
import { plainWord } from '../../vault/recovery-words.ts'
import type { DeviceId, EntryHash, PersonId, PublicKey } from '../log/ids.ts'
import { admit, refuse } from './admitting.ts'
import { invite, withdraw } from './inviting.ts'
import { removeDevice, removePerson, rename, renameTeam, setRole } from './people.ts'
import { readersOf } from './readers.ts'
import { recoveryWordsOf } from './recovery-secret.ts'
import { relayCardOf } from './relay-card.ts'
import { syncLineOf } from './sync-line.ts'
import { forgetRecovery } from './team-rows.ts'
import type { TeamService } from './team-service.ts'

type Context = Pick<CoreContext, 'team'>

export const teamApi = unlocked.team.router({
  state: unlocked.team.state.handler(({ context }) => serviceOf(context).state()),
  sync: unlocked.team.sync.handler(({ context }) => {
    const service = serviceOf(context)
    return service.state().state === 'member' ? syncLineOf(service.joined) : null
  }),
  lookAt: unlocked.team.lookAt.handler(({ input, context }) => {
    const service = serviceOf(context)
    return service.context.places.lookAt(input.place, service.visitor())
  }),
  relayCard: unlocked.team.relayCard.handler(({ input, context }) => ({
    card: relayCardOf(input.address, serviceOf(context).visitor()),
  })),
  create: unlocked.team.create.handler(async ({ input, context }) => {
    await serviceOf(context).create(input)
    return {}
  }),
  recover: unlocked.team.recover.handler(async ({ input, context }) => {
    await serviceOf(context).recover(input)
    return {}
  }),
  recoveryWords: unlocked.team.recoveryWords.handler(({ context }) => ({ words: wordsToConfirm(serviceOf(context)) })),
  confirmRecovery: unlocked.team.confirmRecovery.handler(({ input, context }) => {
    const service = serviceOf(context)
    const words = wordsToConfirm(service)
    const isRight = input.words.every(({ place, word }) => words[place] === plainWord(word))
    if (!isRight || new Set(input.words.map(({ place }) => place)).size < 2)
      throw new DomainError('TEAM_RECOVERY_WRONG')
    service.context.store.write((db) => forgetRecovery(db, service.joined.log.team))
    service.joined.announce()
    return {}
  }),
  join: unlocked.team.join.handler(async ({ input, context }) => {
    await serviceOf(context).join(input)
    return {}
  }),
  stopAsking: unlocked.team.stopAsking.handler(async ({ context }) => {
    await serviceOf(context).stopAsking()
    return {}
  }),
  invite: unlocked.team.invite.handler(({ input, context }) => invite(serviceOf(context).joined, input)),
  withdraw: unlocked.team.withdraw.handler(({ input, context }) => {
    withdraw(serviceOf(context).joined, input.id as string as PublicKey)
    return {}
  }),
  admit: unlocked.team.admit.handler(({ input, context }) => {
    admit(serviceOf(context).joined, input.id as string as EntryHash, input.digits)
    return {}
  }),
  refuse: unlocked.team.refuse.handler(({ input, context }) => {
    refuse(serviceOf(context).joined, input.id as string as EntryHash)
    return {}
  }),
  rename: unlocked.team.rename.handler(({ input, context }) => {
    rename(serviceOf(context).joined, input)
    return {}
  }),
  renameTeam: unlocked.team.renameTeam.handler(({ input, context }) => {
    renameTeam(serviceOf(context).joined, input.teamName)
    return {}
  }),
  setRole: unlocked.team.setRole.handler(({ input, context }) => {
    setRole(serviceOf(context).joined, input.person as string as PersonId, input.role)
    return {}
  }),
  remove: unlocked.team.remove.handler(({ input, context }) => {
    removePerson(serviceOf(context).joined, input.person as string as PersonId)
    return {}
  }),
  removeDevice: unlocked.team.removeDevice.handler(({ input, context }) => {
    removeDevice(serviceOf(context).joined, input.device as string as DeviceId)
    return {}
  }),
  leave: unlocked.team.leave.handler(async ({ context }) => {
    await serviceOf(context).leave()
    return {}
  }),
  putAway: unlocked.team.putAway.handler(({ context }) => {
    serviceOf(context).putAway()
    return {}
  }),
  move: unlocked.team.move.handler(async ({ input, context }) => {
    await serviceOf(context).move(input.place)
    return {}
  }),
  answerLate: unlocked.team.answerLate.handler(({ input, context }) => {
    const { sync } = serviceOf(context).joined
    const segment = input.id as string as EntryHash
    if (input.answer === 'keep') sync.keep(segment)
    else sync.discard(segment)
    return {}
  }),
  answerRemoval: unlocked.team.answerRemoval.handler(({ input, context }) => {
    serviceOf(context).joined.sync.answerRemoval(input.device as string as DeviceId, input.answer)
    return {}
  }),
  syncNow: unlocked.team.syncNow.handler(async ({ context }) => {
    // What went wrong stands in the sync line.
    await serviceOf(context).joined.syncNow()
    return {}
  }),
  readers: unlocked.team.readers.handler(({ input, context }) => readersOf(serviceOf(context), input.id)),
})

function serviceOf(context: Context): TeamService {
  const service = context.team()
  if (!service) throw new DomainError('VAULT_LOCKED')
  return service
}

/** @throws {DomainError} `TEAM_RECOVERY_SETTLED` once they were confirmed */
function wordsToConfirm(service: TeamService): string[] {
  const { recoverySecret } = service.joined.row
  if (!recoverySecret) throw new DomainError('TEAM_RECOVERY_SETTLED')
  return recoveryWordsOf(recoverySecret)
}
