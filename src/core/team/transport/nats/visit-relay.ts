import { JetStreamApiCodes, JetStreamApiError, jetstream } from '@nats-io/jetstream'
import type { DeviceId } from '../../log/ids.ts'
import { cursorInMemory } from './relay-cursor.ts'
import { connectToRelay, type Relay } from './relay-connection.ts'
import { openLink } from './open-link.ts'
import { RelayLink } from './relay-link.ts'
import { relayDeviceTagOf, relayInboxOf, relayNamesOfTags } from './relay-names.ts'
import { relayError } from './relay-problem.ts'
import { StreamReader } from './stream-reader.ts'

const TIMEOUT_MS = 5000

/**
 * Sees whether a relay lets this device in, and leaves nothing there.
 *
 * @param tag of the team; null to see no more than whether the relay knows the device
 * @throws {TransportError}
 */
export async function knockAtRelay(relay: Relay, tag: string | null, device: DeviceId): Promise<void> {
  const connection = await connectToRelay(relay, relayInboxOf(device))
  try {
    if (tag === null) return
    const manager = await jetstream(connection, { timeout: TIMEOUT_MS }).jetstreamManager(false)
    await manager.streams.info(relayNamesOfTags(tag, relayDeviceTagOf(device)).parcels.stream)
  } catch (error) {
    if (!isUnknownStream(error)) throw relayError(error)
  } finally {
    await connection.close()
  }
}

/**
 * All that a team put on a relay, for who has its tag and not yet its name.
 *
 * @throws {TransportError}
 */
export async function* readRelay(relay: Relay, tag: string, device: DeviceId): AsyncIterable<Uint8Array> {
  const names = relayNamesOfTags(tag, relayDeviceTagOf(device))
  const link = new RelayLink({ open: () => openLink(relay, names, relayInboxOf(device)) })
  try {
    const reader = new StreamReader(link, names.parcels.stream, cursorInMemory())
    for await (const { bytes } of reader.read(new AbortController().signal)) yield bytes
  } finally {
    await link.close()
  }
}

/** Nobody of the team has been here yet, or the relay was wiped. */
function isUnknownStream(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound
}
