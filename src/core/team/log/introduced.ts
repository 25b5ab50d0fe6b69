import type { Authenticator } from './authentic.ts'
import { deviceIdOf } from './device.ts'
import type { Entry } from './entry.ts'
import type { DeviceId, PublicKey } from './ids.ts'
import { isProvenBy } from './recovery.ts'

/**
 * Who may have written an entry at all: devices that somebody let in, by somebody who was let in, back to the beginning.
 * Whether they might at that moment is another question (see `membership.ts`); but whoever was never let in writes
 * nothing that is kept or passed on, however much they put in the folder.
 */
export class Introduced {
  readonly #proofs: Authenticator
  readonly #devices = new Set<DeviceId>()
  readonly #recovery = new Set<PublicKey>()

  constructor(proofs: Authenticator) {
    this.#proofs = proofs
  }

  /** To be asked of one entry after the other in their order; what is accepted introduces others. */
  accept(entry: Entry): boolean {
    if (!this.#mayHaveWritten(entry) || !this.#proofs.isAuthentic(entry)) return false
    const { body } = entry
    const keys = this.#proofs.keysIn(entry)
    if (keys) this.#devices.add(deviceIdOf(keys))
    if (body.type === 'genesis') this.#recovery.add(body.recovery)
    if (body.type === 'recover') this.#recovery.add(body.next)
    return true
  }

  #mayHaveWritten({ body }: Entry): boolean {
    if (body.type === 'genesis') return true
    if (body.type === 'recover') return [...this.#recovery].some((key) => isProvenBy(body, key))
    return this.#devices.has(body.author)
  }
}
