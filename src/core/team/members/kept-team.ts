import type { Space } from '#shared/contract/documents.ts'
import type { Store, WritableDb } from '../../store/store.ts'
import { type Device, deviceOf } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import { TeamLog } from '../log/team-log.ts'
import type { OpenTeam } from '../open-team.ts'
import { loadEntries, saveEntries } from './entry-rows.ts'

interface KeptTeamConfig {
  readonly store: Store
  readonly team: EntryHash
  readonly deviceSeed: Uint8Array
  readonly space: Space
  /** Entries came in that were not known; not called for what this device writes itself. */
  readonly onEntries: () => void
  readonly onRequest: (bytes: Uint8Array) => boolean
  /** Left out where nobody is in the team yet. */
  readonly onNote?: (bytes: Uint8Array) => boolean
}

/** One team's log on this device, of which memory never knows more than the store. */
export class KeptTeam implements OpenTeam {
  readonly device: Device
  readonly space: Space
  readonly #store: Store
  readonly #team: EntryHash
  readonly #config: KeptTeamConfig
  readonly #known = new Set<EntryHash>()
  #log: TeamLog

  constructor(config: KeptTeamConfig) {
    this.device = deviceOf(Uint8Array.from(config.deviceSeed))
    this.space = config.space
    this.#store = config.store
    this.#team = config.team
    this.#config = config
    this.#log = this.#load()
  }

  get log(): TeamLog {
    return this.#log
  }

  keep(entries: readonly Entry[]): readonly Entry[] {
    const fresh = entries.filter((entry) => !this.#known.has(entry.hash) && this.#isOurs(entry))
    const refused = new Set(this.#log.take(fresh))
    const taken = fresh.filter((entry) => !refused.has(entry))
    if (taken.length > 0) this.#keepTaken(taken)
    return [...refused]
  }

  takeRequest(bytes: Uint8Array): boolean {
    return this.#config.onRequest(bytes)
  }

  takeNote(bytes: Uint8Array): boolean {
    return this.#config.onNote?.(bytes) ?? false
  }

  /**
   * Writes to the log and the store, all or nothing.
   *
   * @param work answers the entries that it wrote
   * @param also what goes with them in the same transaction
   */
  write(work: (log: TeamLog) => readonly Entry[], also: (db: WritableDb) => void = () => {}): void {
    try {
      this.#store.write((db) => {
        const entries = work(this.#log)
        saveEntries(db, this.#team, entries)
        for (const { hash } of entries) this.#known.add(hash)
        also(db)
      })
    } catch (error) {
      this.#log = this.#load() // or the log would know what the store does not
      throw error
    }
  }

  /** Forgets what was written to the log and not kept. */
  reload(): void {
    this.#log = this.#load()
  }

  #keepTaken(taken: readonly Entry[]): void {
    try {
      this.#store.write((db) => saveEntries(db, this.#team, taken))
    } catch (error) {
      this.#log = this.#load() // or the log would know what the store does not
      throw error
    }
    for (const { hash } of taken) this.#known.add(hash)
    this.#config.onEntries()
  }

  #load(): TeamLog {
    const entries = this.#store.read((db) => loadEntries(db, this.#team))
    this.#known.clear()
    for (const { hash } of entries) this.#known.add(hash)
    return new TeamLog(this.#team, this.device, entries)
  }

  #isOurs({ hash, body }: Entry): boolean {
    return body.team === this.#team || hash === this.#team
  }
}
