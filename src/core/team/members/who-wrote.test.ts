import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { META } from '../../documents/document-types.ts'
import { openVaultOf } from '../../testing/session-story.ts'
import { share, update, usual, write } from '../../testing/share-story.ts'
import type { TestCore } from '../../testing/start-test-core.ts'
import { ask, compareDigits, found, letIn, startPerson, until } from '../../testing/team-story.ts'
import { MemoryPlaces } from './testing/memory-places.ts'

beforeAll(() => cryptoReady)

const HOUR_MS = 60 * 60_000
const me = { name: null, isMe: true, deviceName: null }
const bas = { name: 'Bas', isMe: false, deviceName: null }

async function annaAndBas() {
  const places = new MemoryPlaces()
  const [anna, other] = [await startPerson('Anna', places), await startPerson('Bas', places)]
  await found(anna)
  await letIn(anna, other)
  return { anna, other, places }
}

/** The device that this program is in the team. */
async function deviceOf({ client }: TestCore) {
  const view = await client.team.state()
  const device = view.state === 'member' && view.members[0]?.devices.find(({ isThisDevice }) => isThisDevice)
  if (!device) throw new Error('no member')
  return device.id
}

/** What a device wrote comes in, an hour later. */
function receive({ clock, ...test }: TestCore, id: DocumentId, device: string, question: string): void {
  clock.advance(HOUR_MS)
  const { documents } = openVaultOf(test as TestCore)
  const { kind, space, createdAtMs } = documents.header(id)
  if (space === 'personal') throw new Error('not shared')
  const bytes = documents.read(id, (doc) => {
    const there = new Y.Doc()
    Y.applyUpdate(there, Y.encodeStateAsUpdate(doc))
    const before = Y.encodeStateVector(there)
    there.getMap(META).set('question', question)
    return Y.encodeStateAsUpdate(there, before)
  })
  documents.receive({ id, kind, space, createdAtMs, atMs: clock.nowMs(), updates: [{ bytes, devices: [device] }] })
}

const writersAt = async ({ client }: TestCore, id: DocumentId) =>
  (await client.documents.versions({ id })).map(({ writers }) => writers)

describe('who wrote', () => {
  it('is told of each version since the team writes in it, by name, and of nobody where the author gave none', async () => {
    const { anna, other } = await annaAndBas()
    const own = write(anna)
    const id = await share(anna, own)
    anna.clock.advance(HOUR_MS)
    await update(anna, own, { ...usual, summary: 'Anders' })
    expect(await writersAt(anna, id), 'before the team writes').toEqual([])
    anna.clock.advance(HOUR_MS)
    await anna.client.sharing.writeTogether({ id, open: true })
    receive(anna, id, await deviceOf(other), 'Hoe nu?')
    expect(await writersAt(anna, id)).toEqual([[bas], [me]])
    expect((await writersAt(anna, own)).flat(), 'of one’s own writing').toEqual([])

    const unnamed = await share(anna, write(anna), { ...usual, visibility: 'anonymous' })
    await anna.client.sharing.writeTogether({ id: unnamed, open: true })
    receive(anna, unnamed, await deviceOf(other), 'Hoe nu?')
    expect(await writersAt(anna, unnamed), 'where the author gave no name').toEqual([[], []])
  })

  it('names a device only when it is no longer in the team while its person is', async () => {
    const { anna, other, places } = await annaAndBas()
    const phone = await startPerson('Bas', places)
    const { words } = await other.client.team.invite({ for: 'own-device' })
    await ask(phone, words, 'Bas')
    await compareDigits(other, phone)
    await until(phone, 'member')
    const device = await deviceOf(phone)
    await until(anna, 'member', ({ members }) => members.some(({ devices }) => devices.length === 2))
    const id = await share(anna, write(anna))
    await anna.client.sharing.writeTogether({ id, open: true })
    receive(anna, id, device, 'Hoe nu?')
    expect((await writersAt(anna, id))[0]).toEqual([bas])
    await anna.client.team.removeDevice({ device })
    expect((await writersAt(anna, id))[0]).toEqual([{ ...bas, deviceName: 'Laptop van Bas' }])
  })
})
