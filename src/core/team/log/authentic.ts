import { deviceIdOf } from './device.ts'
import { type Entry, isEntrySignedBy } from './entry.ts'
import type { DeviceId, DeviceKeys } from './ids.ts'
import { type JoinRequest, readJoinRequest } from './join-request.ts'

/** Whether the request in an admission is genuine is a fact about bytes: each is checked once. */
const requests = new WeakMap<Entry, JoinRequest | null>()

/**
 * Tells which entries were signed by the device that they name. A device's name follows from its keys, so keys can be
 * taken from anywhere in the log; whether the device may do what it did is another question (see `membership.ts`).
 */
export class Authenticator {
  readonly #keys = new Map<DeviceId, DeviceKeys>()

  /** Takes the keys that an entry brings. */
  learnFrom(entry: Entry): void {
    const keys = this.keysIn(entry)
    if (keys) this.#keys.set(deviceIdOf(keys), keys)
  }

  isAuthentic(entry: Entry): boolean {
    const keys = this.#keys.get(entry.body.author)
    return keys !== undefined && isEntrySignedBy(entry, keys.signing)
  }

  /** The genuine request in an admission. */
  requestIn(entry: Entry): JoinRequest | undefined {
    const known = requests.get(entry)
    if (known !== undefined) return known ?? undefined
    const request = entry.body.type === 'admit' ? readJoinRequest(entry.body.request) : undefined
    requests.set(entry, request ?? null)
    return request
  }

  /** The keys that an entry brings, of the device that it lets in. */
  keysIn(entry: Entry): DeviceKeys | undefined {
    const { body } = entry
    if (body.type === 'genesis' || body.type === 'recover') return body.keys
    return this.requestIn(entry)?.keys
  }
}
