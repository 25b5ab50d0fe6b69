import { DomainError } from '../../domain-error.ts'
import type { Entry } from '../log/entry.ts'
import type { TeamLog } from '../log/team-log.ts'
import type { Transport } from '../transport/transport.ts'
import type { WritableDb } from '../../store/store.ts'
import { RunningPresence } from '../presence/schedule-presence.ts'
import { KeptTeam } from './kept-team.ts'
import { settle } from './settle.ts'
import { takeRequest } from './take-request.ts'
import type { RunningSync } from '../sync/schedule-sync.ts'
import type { TeamContext } from './team-context.ts'
import { findTeam, type TeamRow } from './team-rows.ts'

/** The team that this device is in, with its sync going. */
export class JoinedTeam {
  readonly context: TeamContext
  readonly kept: KeptTeam
  readonly transport: Transport
  readonly sync: RunningSync
  readonly presence: RunningPresence
  readonly #onEnd: () => void
  #settling: NodeJS.Immediate | undefined
  #isStopped = false
  #told = ''

  /** @param onEnd called once this device turns out to be in the team no longer */
  constructor(context: TeamContext, row: TeamRow, onEnd: () => void) {
    this.context = context
    this.#onEnd = onEnd
    this.kept = new KeptTeam({
      store: context.store,
      team: row.team,
      deviceSeed: row.deviceSeed,
      space: `team:${row.teamId}`,
      onEntries: () => this.#settleSoon(),
      onRequest: (bytes) => takeRequest(this, bytes),
      onNote: (bytes) => this.presence.take(bytes),
    })
    this.transport = context.places.open(row.place, row.team, this.kept.device, context.store)
    this.sync = context.startSync({
      team: this.kept,
      transport: this.transport,
      store: context.store,
      documents: context.documents,
      nowMs: context.nowMs,
      onChange: () => {
        this.presence.looked()
        this.#announceSync()
      },
    })
    this.presence = new RunningPresence({
      team: this.kept,
      transport: this.transport,
      nowMs: context.nowMs,
      onCompany: (isAnybodyHere) => this.sync.hasten(isAnybodyHere),
    })
    this.#settleSoon()
  }

  get log(): TeamLog {
    return this.kept.log
  }

  /** As it stands in the store now. */
  get row(): TeamRow {
    const row = this.context.store.read(findTeam)
    if (!row || row.team !== this.log.team) throw new DomainError('TEAM_NOT_A_MEMBER')
    return row
  }

  /** Writes to the log and what goes with it, and passes it on at once: somebody waits for it. */
  write(work: (log: TeamLog) => readonly Entry[], also?: (db: WritableDb) => void): void {
    this.kept.write(work, also)
    this.announce()
    this.passOn()
  }

  /** Nobody waits for it: what fails is tried again at the next look. */
  passOn(): void {
    this.sync.now().catch(warnOf)
  }

  /** Somebody waits for it. */
  syncNow(): Promise<void> {
    this.transport.hurry?.()
    return this.sync.now()
  }

  announce(): void {
    if (!this.#isStopped) this.context.changes.publish('team')
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearImmediate(this.#settling)
    await Promise.all([this.presence.stop(), this.sync.stop()])
    await this.transport.close()
  }

  /** The sync looks every few seconds; what looks the same to people is no news. */
  #announceSync(): void {
    const told = JSON.stringify(this.sync.state())
    if (told === this.#told) return
    this.#told = told
    this.announce()
  }

  #settleSoon(): void {
    clearImmediate(this.#settling)
    this.#settling = setImmediate(() => {
      if (this.#isStopped) return
      try {
        if (settle(this) === 'ended') this.#onEnd()
      } catch (error) {
        warnOf(error)
      }
      this.announce()
    })
  }
}

/** Tells the kind of a failure, never its message: that may hold what a person wrote. */
function warnOf(error: unknown): void {
  process.emitWarning(`The team could not be brought up to date: ${error instanceof Error ? error.name : typeof error}`)
}
