import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { nanos } from '@nats-io/nats-core'
import type { RelayNames, StreamNames } from './relay-names.ts'

/** A parcel is at most 900 kB (`MAX_ENVELOPE_BYTES`); the relay takes no message over 1 MB. */
const MAX_MESSAGE_BYTES = 1_000_000
/** Of one team; when it is full the relay refuses and the device keeps what waits, instead of the oldest going lost. */
export const MAX_STREAM_BYTES = 2_000_000_000
/** Of all devices of a team together, each with one. */
export const MAX_HEADS_BYTES = 50_000_000
const DUPLICATE_WINDOW_MS = 2 * 60 * 1000

type NewStream = Partial<StreamConfig> & { name: string }

/** Nobody can delete or purge, not even what they wrote themselves. */
function common({ stream, all }: StreamNames, replicas: number) {
  return {
    name: stream,
    subjects: [all],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    num_replicas: replicas,
    max_msg_size: MAX_MESSAGE_BYTES,
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    deny_delete: true,
    deny_purge: true,
  } satisfies NewStream
}

/**
 * The streams of one team, with a subject for each device: one that keeps everything and refuses when it is full, and one
 * that keeps the newest heads of each device and no others.
 */
export function relayStreamConfigs(names: RelayNames, replicas: number): readonly NewStream[] {
  return [
    { ...common(names.parcels, replicas), discard: DiscardPolicy.New, max_bytes: MAX_STREAM_BYTES },
    {
      ...common(names.heads, replicas),
      discard: DiscardPolicy.Old,
      max_bytes: MAX_HEADS_BYTES,
      max_msgs_per_subject: 1,
    },
  ]
}

/** Makes the streams that the relay does not have: one that was wiped is filled again by its devices. */
export async function makeRelayStreams(manager: JetStreamManager, names: RelayNames, replicas: number): Promise<void> {
  for (const config of relayStreamConfigs(names, replicas)) {
    try {
      await manager.streams.info(config.name)
    } catch (error) {
      if (!isUnknownStream(error)) throw error
      await manager.streams.add(config)
    }
  }
}

function isUnknownStream(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound
}
