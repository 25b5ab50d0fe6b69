import type { VersionWriter } from '#shared/contract/documents.ts'
import type { TeamState } from '#shared/contract/team.ts'
import { DomainError } from '../../domain-error.ts'
import { deviceOf } from '../log/device.ts'
import { ask, type Question } from './asking.ts'
import { findAsking, forgetAsking } from './asking-rows.ts'
import { AskingTeam } from './asking-team.ts'
import { found, type NewTeam } from './founding.ts'
import { JoinedTeam } from './joined-team.ts'
import { leave } from './leaving.ts'
import { seedOfNewcomer } from './newcomer-rows.ts'
import type { Visitor } from './places.ts'
import { peopleBehind } from './people-behind.ts'
import { recover, type Recovery } from './recovering.ts'
import type { TeamContext } from './team-context.ts'
import { findEnded, findTeam, putTeamsAway, savePlace } from './team-rows.ts'
import { viewOfAsking, viewOfEnded, viewOfMember } from './team-view.ts'
import type { Place } from '#shared/contract/team.ts'
import { requireUsable } from './require-usable.ts'

/**
 * Where this vault stands: in no team, asking to be let in, or in one. What the store says holds; `refresh` brings what
 * runs in line with it, also when the vault opens.
 */
export class TeamService {
  readonly context: TeamContext
  #joined: JoinedTeam | undefined
  #asking: AskingTeam | undefined
  #isStopped = false
  /** Coming in is one at a time, or two windows could begin two teams. */
  #coming = Promise.resolve()

  constructor(context: TeamContext) {
    this.context = context
    this.#refresh()
  }

  /** @throws {DomainError} `TEAM_NOT_A_MEMBER` */
  get joined(): JoinedTeam {
    if (!this.#joined) throw new DomainError('TEAM_NOT_A_MEMBER')
    return this.#joined
  }

  /** As whom this device looks at places. */
  visitor(): Visitor {
    if (this.#joined) return { device: this.#joined.kept.device, team: this.#joined.log.team }
    return { device: deviceOf(this.context.store.write(seedOfNewcomer)), team: null }
  }

  state(): TeamState {
    if (this.#joined) return viewOfMember(this.#joined)
    if (this.#asking) return viewOfAsking(this.#asking, this.context.nowMs())
    return this.context.store.read((db) => {
      const ended = findEnded(db)
      return ended ? viewOfEnded(db, ended) : { state: 'none' }
    })
  }

  /** Who stands behind devices, in the words of windows. */
  peopleBehind(devices: readonly string[]): VersionWriter[] {
    return peopleBehind(this.#joined, devices)
  }

  create(team: NewTeam): Promise<void> {
    return this.#comeIn(() => found(this.context, team))
  }

  join(question: Question): Promise<void> {
    return this.#comeIn(() => ask(this.context, question))
  }

  recover(recovery: Recovery): Promise<void> {
    return this.#comeIn(() => recover(this.context, recovery))
  }

  async stopAsking(): Promise<void> {
    this.context.store.write(forgetAsking)
    await this.#stopRunning()
    this.#refresh()
  }

  async leave(): Promise<void> {
    await leave(this.joined)
    await this.#stopRunning()
    this.#refresh()
  }

  putAway(): void {
    this.context.store.write(putTeamsAway)
    this.#announce()
  }

  /** Shares in another place from now on. @throws {DomainError} `TEAM_PLACE_UNUSABLE`, `TEAM_RELAY_…` */
  async move(typed: Place): Promise<void> {
    const { team } = this.joined.row
    const place = await requireUsable(this.context, typed, this.visitor())
    this.context.store.write((db) => savePlace(db, team, place))
    await this.#stopRunning()
    this.#refresh()
  }

  /** Ends what runs, when the vault locks. What is under way ends by itself. */
  async close(): Promise<void> {
    this.#isStopped = true
    await this.#stopRunning()
  }

  async #comeIn(work: () => Promise<unknown>): Promise<void> {
    const turn = this.#coming.then(async () => {
      if (this.#joined || this.#asking) throw new DomainError('TEAM_ALREADY_IN_ONE')
      await work()
      this.#refresh()
    })
    this.#coming = turn.catch(() => {})
    await turn
  }

  async #stopRunning(): Promise<void> {
    const [joined, asking] = [this.#joined, this.#asking]
    this.#joined = undefined
    this.#asking = undefined
    await Promise.all([joined?.stop(), asking?.stop()])
  }

  #refresh(): void {
    if (this.#isStopped) return
    const { row, question } = this.context.store.read((db) => ({ row: findTeam(db), question: findAsking(db) }))
    const again = () => void this.#stopRunning().then(() => this.#refresh())
    if (row) this.#joined ??= new JoinedTeam(this.context, row, again)
    else if (question) this.#asking ??= new AskingTeam(this.context, question, again)
    this.#announce()
  }

  #announce(): void {
    if (!this.#isStopped) this.context.changes.publish('team', 'sharing')
  }
}
