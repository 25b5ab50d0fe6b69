import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hash } from '../../../crypto/hash.ts'
import { cryptoReady } from '../../../crypto/sodium.ts'
import { runs } from '../../../testing/runs.ts'
import { type EntryHash, hexOfBytes } from '../../log/ids.ts'
import { teamFolderName } from '../folder/folder-names.ts'
import { openFolder } from '../folder/folder-transport.ts'
import { MemoryDisk } from '../folder/testing/memory-disk.ts'
import { NatsTransport } from './nats-transport.ts'
import { relayTeamOf } from './relay-team.ts'
import { requireRelayProgram } from './testing/find-relay-program.ts'
import { newRelayDevice, received } from './testing/relay-device.ts'
import { startRelay, type TestRelay } from './testing/start-relay.ts'
import type { Parcel, Transport } from '../transport.ts'

const PLACE = '/gedeeld'
const kinds = ['entry', 'segment', 'copy', 'heads', 'snapshot', 'join'] as const
const devices = [newRelayDevice(), newRelayDevice()]
const team = hexOfBytes<EntryHash>(randomBytes(32))
let relay: TestRelay
let byRelay: Transport[]

beforeAll(async () => {
  await cryptoReady
  const known = devices.map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  relay = await startRelay(requireRelayProgram(), [relayTeamOf(team, known)], 1)
  byRelay = devices.map(
    ({ device, key }) => new NatsTransport({ team, device: device.id, relay: { servers: relay.servers, key } }),
  )
})
afterAll(async () => {
  await Promise.all(byRelay.map((transport) => transport.close()))
  await relay.stop()
})

function byFolder(): Transport[] {
  const disk = new MemoryDisk()
  disk.directories.add(PLACE)
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
  const folder = teamFolderName(team)
  return devices.map(({ device }) => openFolder({ place: PLACE, folder, device: device.id, files: disk, pause }))
}

const act = fc.record({
  by: fc.constantFrom(0, 1),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...kinds) },
    { weight: 4, arbitrary: fc.constantFrom('receive', 'refuse', 'missing', 'again', 'rewind' as const) },
  ),
})
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

/** What two devices are told in one life of a place, one answer for each time that they ask. */
async function answersOf(transports: readonly Transport[], acts: readonly Act[], life: string): Promise<string[][]> {
  const offered: Parcel[][] = [[], []]
  const answers: string[][] = []
  for (const [at, { by, what }] of acts.entries()) {
    const [transport, own] = [transports[by], offered[by]]
    if (!transport || !own) throw new Error('two devices')
    if (what === 'rewind') transport.rewind()
    else if (what === 'receive' || what === 'refuse') answers.push(await listen(transport, life, by, what === 'refuse'))
    else if (what === 'missing') {
      const asked = [...own.filter(({ kind }) => kind !== 'heads'), parcel(`${life} ${by} nooit`, 'segment', 9999)]
      answers.push((await transport.missing(asked)).map(({ hash: name }) => name))
    } else if (what === 'again') for (const one of own.slice(-1)) await transport.offer(one)
    else {
      own.push(parcel(`${life} ${by} ${what} ${at}`, what, at + 1))
      await transport.offer(own.at(-1) ?? parcel('', what, 0))
    }
  }
  return answers
}

function parcel(text: string, kind: Parcel['kind'], number: number): Parcel {
  const bytes = Buffer.from(text)
  return { kind, hash: hexOfBytes(hash('ruimte/test/parcel/1', bytes)), number, bytes }
}

/** What the other device said: of its heads the newest alone, for those before may be gone. */
async function listen(transport: Transport, life: string, by: number, isRefusing: boolean): Promise<string[]> {
  const heard = new Set<string>()
  for await (const arrival of transport.receive(new AbortController().signal)) {
    const text = Buffer.from(arrival.bytes).toString()
    if (!text.startsWith(`${life} ${1 - by} `)) continue
    heard.add(text)
    if (isRefusing && !text.includes('heads')) arrival.refuse()
  }
  const numberOf = (text: string) => Number(text.split(' ').at(-1))
  const heads = [...heard].filter((text) => text.includes('heads')).toSorted((a, b) => numberOf(a) - numberOf(b))
  return [...heard].filter((text) => !text.includes('heads') || text === heads.at(-1)).toSorted()
}

it('a relay answers as a folder does, whatever two devices do there', { timeout: 300_000 }, async () => {
  let lives = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const life = `leven ${(lives += 1)}`
      for (const transport of byRelay) await received(transport)
      const folder = await answersOf(byFolder(), acts, life)

      expect(await answersOf(byRelay, acts, life)).toEqual(folder)
    }),
    { numRuns: runs(8, 300) },
  )
})
