import type { Msg } from '@nats-io/nats-core'
import type { DeviceId, EntryHash } from '../../log/ids.ts'
import type { Arrival, Parcel, ParcelName, Transport } from '../transport.ts'
import { noticeWaking } from './notice-waking.ts'
import { OwnMessages } from './own-messages.ts'
import { PassingNotes } from './passing-notes.ts'
import type { Relay } from './relay-connection.ts'
import { cursorInMemory, type RelayCursor } from './relay-cursor.ts'
import { type Link, openLink } from './open-link.ts'
import { RelayLink } from './relay-link.ts'
import { noteNamesOf, relayInboxOf, type RelayNames, relayNamesOf } from './relay-names.ts'
import { StreamFacts } from './stream-facts.ts'
import { StreamReader } from './stream-reader.ts'

export interface NatsTransportConfig {
  readonly team: EntryHash
  readonly device: DeviceId
  readonly relay: Relay
  /** Where it is kept between two starts how far was read; left out, all is read again after a start. */
  readonly cursor?: RelayCursor
}

type StreamKind = keyof RelayNames

/** Passes parcels on by streams on NATS JetStream servers, for teams that outgrow a folder. */
export class NatsTransport implements Transport {
  readonly #names: RelayNames
  readonly #link: RelayLink
  readonly #watchers = new Set<() => void>()
  readonly #sleepOn: () => void
  #hasListened = false
  readonly #notes: PassingNotes
  readonly #own: Readonly<Record<StreamKind, OwnMessages>>
  readonly #readers: Readonly<Record<StreamKind, StreamReader>>

  constructor({ team, device, relay, cursor = cursorInMemory() }: NatsTransportConfig) {
    const names = relayNamesOf(team, device)
    const link = new RelayLink({
      open: () => openLink(relay, names, relayInboxOf(device)),
      onOpen: (opened) => this.#listen(opened),
      onRetry: () => this.#hint(),
    })
    this.#sleepOn = noticeWaking(() => link.startOver())
    this.#names = names
    this.#link = link
    this.#notes = new PassingNotes(noteNamesOf(team, device))
    const facts = { parcels: new StreamFacts(names.parcels.stream), heads: new StreamFacts(names.heads.stream) }
    this.#own = {
      parcels: new OwnMessages(names.parcels, facts.parcels),
      heads: new OwnMessages(names.heads, facts.heads),
    }
    this.#readers = {
      parcels: new StreamReader(link, names.parcels.stream, cursor, facts.parcels),
      heads: new StreamReader(link, names.heads.stream, cursor, facts.heads),
    }
  }

  async offer({ kind, hash, bytes }: Parcel): Promise<void> {
    if (kind === 'note') return this.#link.ask(({ connection }) => this.#notes.tell(connection, bytes))
    const stream = streamOf(kind)
    // The name lets the relay leave out what comes twice within minutes; later than that, whoever receives does.
    await this.#link.ask(({ client }) => client.publish(this.#names[stream].own, bytes, { msgID: hash }))
    this.#own[stream].add(hash)
  }

  async *receive(signal: AbortSignal): AsyncIterable<Arrival> {
    yield* this.#readers.parcels.read(signal)
    if (!signal.aborted) yield* this.#readers.heads.read(signal)
    for (const bytes of this.#notes.take()) yield { bytes, refuse: () => {} }
  }

  async missing<Name extends ParcelName>(parcels: readonly Name[]): Promise<Name[]> {
    for (const stream of new Set(parcels.map(({ kind }) => streamOf(kind))))
      await this.#link.ask((link) => this.#own[stream].refresh(link))
    return parcels.filter(({ kind, hash }) => !this.#own[streamOf(kind)].has(hash))
  }

  /** Nothing: a relay keeps all but old heads, so that nobody can make another lose it. */
  async withdraw(): Promise<void> {}

  rewind(): void {
    for (const reader of Object.values(this.#readers)) reader.rewind()
  }

  settle(): void {
    for (const reader of Object.values(this.#readers)) reader.settle()
  }

  hurry(): void {
    this.#link.hurry()
  }

  watch(onHint: () => void): () => void {
    const watcher = () => onHint()
    this.#watchers.add(watcher)
    // Where the relay cannot be reached there is nothing to hear; once it can, whoever asks it something opens the link.
    this.#link.ask(() => Promise.resolve()).catch(() => undefined)
    return () => void this.#watchers.delete(watcher)
  }

  close(): Promise<void> {
    this.#sleepOn()
    return this.#link.close()
  }

  #listen({ connection }: Link): void {
    for (const { all, own } of Object.values(this.#names)) {
      const hear = (error: Error | null, { subject }: Msg) => {
        if (!error && subject !== own) this.#hint()
      }
      connection.subscribe(all, { callback: hear })
    }
    this.#notes.listen(connection, () => this.#hint())
    // What came while there was no connection was not heard.
    if (this.#hasListened) this.#hint()
    this.#hasListened = true
  }

  #hint(): void {
    for (const watcher of this.#watchers) watcher()
  }
}

function streamOf(kind: ParcelName['kind']): StreamKind {
  return kind === 'heads' ? 'heads' : 'parcels'
}
