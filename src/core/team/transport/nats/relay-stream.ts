import { nanos } from '@nats-io/nats-core'
import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
  type StreamInfo,
} from '@nats-io/jetstream'
import type { RelayNames } from './relay-names.ts'

/** A parcel is at most 900 kB (`MAX_SEGMENT_BYTES`); the relay takes no message over 1 MB. */
const MAX_MESSAGE_BYTES = 1_000_000
/** Of one team; when it is full the relay refuses and the device keeps what waits, instead of the oldest going lost. */
export const MAX_STREAM_BYTES = 2_000_000_000
const DUPLICATE_WINDOW_MS = 2 * 60 * 1000

/**
 * The stream of one team, with a subject for each device. Nobody can delete or purge, not even what he wrote himself: a
 * full relay refuses, it never loses. What is withdrawn stays there unreadable, once its key is destroyed.
 */
export function relayStreamConfig(names: RelayNames, replicas: number) {
  return {
    name: names.stream,
    subjects: [names.all],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.New,
    num_replicas: replicas,
    max_msg_size: MAX_MESSAGE_BYTES,
    max_bytes: MAX_STREAM_BYTES,
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    deny_delete: true,
    deny_purge: true,
  } satisfies Partial<StreamConfig> & { name: string }
}

/** The team's stream, made when the relay has none: a relay that was wiped is filled again by its devices. */
export async function relayStream(manager: JetStreamManager, names: RelayNames, replicas: number): Promise<StreamInfo> {
  try {
    return await manager.streams.info(names.stream)
  } catch (error) {
    if (!isCode(error, JetStreamApiCodes.StreamNotFound)) throw error
    return await manager.streams.add(relayStreamConfig(names, replicas))
  }
}

function isCode(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code
}
