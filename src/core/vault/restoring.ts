import { DomainError } from '../domain-error.ts'
import { IncomingBackup } from './incoming-backup.ts'
import type { Keystore } from './keystore.ts'
import type { BackupPart } from './vault.ts'

/** The backup that comes in now, if any: its parts in order, the first of which begins anew. */
export class Restoring {
  readonly #directory: string
  #incoming: IncomingBackup | undefined
  #parts = 0

  constructor(directory: string) {
    this.#directory = directory
  }

  /**
   * @returns the key file once the last part is in and all is whole
   * @throws {DomainError} `BACKUP_DAMAGED` also when a part is not the next one; nothing is left of it then
   */
  take({ part, bytes, isLast }: BackupPart): Keystore | undefined {
    if (part === 0) this.#begin()
    const incoming = this.#incoming
    try {
      if (!incoming || part !== this.#parts) throw new DomainError('BACKUP_DAMAGED')
      this.#parts += 1
      incoming.add(bytes)
      if (!isLast) return undefined
      const keystore = incoming.finish()
      this.#incoming = undefined
      return keystore
    } catch (error) {
      this.stop()
      throw error
    }
  }

  /** Leaves nothing of a backup that is not whole. */
  stop(): void {
    this.#incoming?.drop()
    this.#incoming = undefined
  }

  #begin(): void {
    this.stop()
    this.#incoming = new IncomingBackup(this.#directory)
    this.#parts = 0
  }
}
