import { randomBytes, randomUUID } from 'node:crypto'
import { cryptoReady } from '../../src/core/crypto/sodium.ts'
import { deviceOf } from '../../src/core/team/log/device.ts'
import { type EntryHash, hexOfBytes } from '../../src/core/team/log/ids.ts'
import type { DocumentId } from '../../src/shared/ids.ts'
import type { Payload } from '../../src/core/team/sync/payload.ts'
import { segmentKind } from '../../src/core/team/sync/segment.ts'
import { NatsTransport } from '../../src/core/team/transport/nats/nats-transport.ts'
import { relayTeamOf } from '../../src/core/team/transport/nats/relay-team.ts'
import { requireRelayProgram } from '../../src/core/team/transport/nats/testing/find-relay-program.ts'
import { newRelayDevice } from '../../src/core/team/transport/nats/testing/relay-device.ts'
import { startRelay } from '../../src/core/team/transport/nats/testing/start-relay.ts'
import { percentiles, printLine } from './measure.ts'

const SEGMENTS = 10_000
const AT_ONCE = 256
/** Of one edit, sealed: with what stands beside it, a segment of the smallest size. */
const EDIT_BYTES = 220

/**
 * Ten thousand updates written, offered, received, verified and opened over real NATS servers: one, and three of which
 * each keeps a copy. Figures to compare with: 11,200 and 8,200 offered each second, 2,800 received.
 */
export async function run(): Promise<void> {
  await cryptoReady
  await measure(1)
  await measure(3)
}

async function measure(servers: 1 | 3): Promise<void> {
  const [writer, reader] = [newRelayDevice(), newRelayDevice()]
  const team = hexOfBytes<EntryHash>(randomBytes(32))
  const devices = [writer, reader].map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  const relay = await startRelay(requireRelayProgram(), [relayTeamOf(team, devices)], servers)
  const join = ({ device, key }: typeof writer) =>
    new NatsTransport({ team, device: device.id, relay: { servers: relay.servers, key } })
  const [offering, receiving] = [join(writer), join(reader)]
  try {
    const before = relay.memoryKB()
    await publish(offering, team, servers)
    const bytes = ((relay.memoryKB() - before) * 1024) / servers / SEGMENTS
    printLine({ bench: 'relay', metric: 'memory', servers, bytesOnEachServerForEachSegment: Math.round(bytes) })
    await replay(receiving, servers)
  } finally {
    await Promise.all([offering.close(), receiving.close()])
    await relay.stop()
  }
}

const epochKey = new Uint8Array(32).fill(7)

/** An edit of some bytes. */
function saying(bytes: number): Payload {
  const [document, key, nonce] = [randomUUID() as DocumentId, '0'.repeat(16), randomBytes(24)]
  const edits = [{ document, key, nonce, part: 0, parts: 1, sealed: randomBytes(bytes) }]
  return { witness: [], log: [], edits, withdrawals: [] }
}

async function publish(transport: NatsTransport, team: EntryHash, servers: number): Promise<void> {
  const device = deviceOf(new Uint8Array(32).fill(1))
  const began = performance.now()
  const segments = Array.from({ length: SEGMENTS }, (_, at) => {
    const header = { v: 1 as const, team, device: device.id, epoch: team, sequence: at + 1, previous: null }
    return segmentKind.write(header, saying(EDIT_BYTES), epochKey, device)
  })
  const writtenMs = performance.now() - began
  const waits: number[] = []
  const offered = performance.now()
  for (let at = 0; at < SEGMENTS; at += AT_ONCE) {
    const batch = segments.slice(at, at + AT_ONCE)
    await Promise.all(
      batch.map(async ({ hash, bytes }) => {
        const asked = performance.now()
        await transport.offer({ kind: 'segment', hash, bytes })
        waits.push(performance.now() - asked)
      }),
    )
  }
  const seconds = (performance.now() - offered) / 1000
  const rates = { writtenPerSecond: rate(writtenMs / 1000), offeredPerSecond: rate(seconds) }
  printLine({ bench: 'relay', metric: 'publish', servers, ...rates, ...percentiles(waits) })
}

async function replay(transport: NatsTransport, servers: number): Promise<void> {
  const device = deviceOf(new Uint8Array(32).fill(1))
  const began = performance.now()
  let verified = 0
  for await (const { bytes } of transport.receive(new AbortController().signal)) {
    const segment = segmentKind.read(bytes)
    if (segment && segmentKind.isSignedBy(segment, device.keys.signing) && segmentKind.open(segment, epochKey))
      verified += 1
  }
  const seconds = (performance.now() - began) / 1000
  if (verified !== SEGMENTS) throw new Error(`${verified} of ${SEGMENTS} came through`)
  printLine({ bench: 'relay', metric: 'replay-and-verify', servers, verified, perSecond: rate(seconds) })
}

function rate(seconds: number): number {
  return Math.round(SEGMENTS / seconds)
}
