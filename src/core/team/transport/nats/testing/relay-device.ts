import { randomBytes } from 'node:crypto'
import { hash } from '../../../../crypto/hash.ts'
import { newRelayKey, type RelayKey } from '../../../../crypto/relay-key.ts'
import { type DeviceId, hexOfBytes } from '../../../log/ids.ts'
import type { Parcel, ParcelKind, Transport } from '../../transport.ts'

export interface RelayDevice {
  readonly device: { readonly id: DeviceId }
  readonly key: RelayKey
}

export function newRelayDevice(): RelayDevice {
  return { device: { id: hexOfBytes(randomBytes(16)) }, key: newRelayKey() }
}

export function parcelOf(text: string, kind: ParcelKind = 'segment'): Parcel {
  const bytes = new TextEncoder().encode(text)
  return { kind, hash: hexOfBytes(hash('ruimte/test/parcel/1', bytes)), bytes }
}

/** What a transport hands over now, as text. */
export async function received(transport: Transport): Promise<string[]> {
  const found: string[] = []
  for await (const { bytes } of transport.receive(new AbortController().signal))
    found.push(new TextDecoder().decode(bytes))
  return found
}
