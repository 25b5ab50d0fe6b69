import type { RelayPlace, RelayReport } from '#shared/contract/team.ts'
import { relayKeyOfBytes } from '../../crypto/relay-key.ts'
import type { Device } from '../log/device.ts'
import { type Entry, readEntry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import { cursorInMemory } from '../transport/nats/relay-cursor.ts'
import { NatsTransport } from '../transport/nats/nats-transport.ts'
import { relayTagOf } from '../transport/nats/relay-names.ts'
import type { Relay } from '../transport/nats/relay-connection.ts'
import { knockAtRelay, readRelay } from '../transport/nats/visit-relay.ts'
import { type TransportProblem, TransportError } from '../transport/transport-error.ts'
import type { Store } from '../../store/store.ts'
import type { Transport } from '../transport/transport.ts'
import type { Places, Visitor } from './places.ts'
import { cursorInVault } from './relay-place-rows.ts'
import { readRelayAddress, writeRelayAddress } from './relay-address.ts'

/** Relays: servers that the team's organisation keeps, and that let in the devices they were told of. */
export class RelayPlaces implements Places<RelayPlace> {
  async lookAt({ address }: RelayPlace, { device, team }: Visitor): Promise<RelayReport> {
    const read = readRelayAddress(address)
    if (!read) return { kind: 'relay', state: 'address-wrong' }
    const tag = team ? relayTagOf(team) : read.tag
    try {
      await knockAtRelay(relayFor(read.servers, device), tag, device.id)
      return { kind: 'relay', state: 'good' }
    } catch (error) {
      if (error instanceof TransportError) return { kind: 'relay', state: stateOf(error.problem) }
      throw error
    }
  }

  /** Without the tag, which follows from the team. */
  plain({ kind, address }: RelayPlace): RelayPlace {
    const read = readRelayAddress(address)
    return { kind, address: read ? writeRelayAddress({ ...read, tag: null }) : address }
  }

  async entriesAt({ address }: RelayPlace, device: Device): Promise<Entry[]> {
    const { servers, tag } = readRelayAddress(address) ?? { servers: [], tag: null }
    if (tag === null) return []
    const found: Entry[] = []
    for await (const bytes of readRelay(relayFor(servers, device), tag, device.id)) {
      const entry = readEntry(Uint8Array.from(bytes))
      if (entry) found.push(entry)
    }
    return found
  }

  open({ address }: RelayPlace, team: EntryHash, device: Device, store?: Store): Transport {
    const servers = readRelayAddress(address)?.servers ?? []
    const relay = relayFor(servers, device)
    const cursor = store ? cursorInVault(store, device.id) : cursorInMemory()
    return new NatsTransport({ team, device: device.id, relay, cursor })
  }
}

function relayFor(servers: readonly string[], { relaySeed }: Device): Relay {
  return { servers, key: relayKeyOfBytes(relaySeed) }
}

function stateOf(problem: TransportProblem): RelayReport['state'] {
  if (problem === 'place-refused') return 'refused'
  if (problem === 'place-untrusted') return 'untrusted'
  return problem === 'place-other-team' ? 'other-team' : 'unreachable'
}
