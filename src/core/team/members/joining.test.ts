import { beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { ask, compareDigits, found, invite, startPerson, until } from '../../testing/team-story.ts'
import { deviceOf } from '../log/device.ts'
import type { EntryHash } from '../log/ids.ts'
import { writeJoinRequest } from '../log/join-request.ts'
import { keysOfWords } from './invite-words.ts'
import { openGreeting, readJoinParcel, writeJoinParcel } from './join-parcel.ts'
import { MemoryPlaces } from './testing/memory-places.ts'

beforeAll(() => cryptoReady)

const names = { name: 'Bas', device: 'Laptop' }

async function annaInvites() {
  const places = new MemoryPlaces()
  const anna = await startPerson('Anna', places)
  await found(anna)
  const { words } = await invite(anna)
  await anna.client.team.syncNow()
  const [lying] = places.lying
  if (!lying) throw new Error('nothing lies there')
  return { anna, words, places, team: lying.team }
}

/** Lays something in the place that looks like a question to be let in. */
async function forge(places: MemoryPlaces, team: EntryHash, bytes: Uint8Array): Promise<void> {
  const transport = places.open({ kind: 'folder', path: '/' }, team, deviceOf(randomBytes(32)))
  await transport.offer({ kind: 'join', hash: Buffer.from(randomBytes(32)).toString('hex'), bytes })
}

describe('a crash while joining', () => {
  it('goes on with the same question, before and after the digits', async () => {
    const { anna, words, places } = await annaInvites()
    const bas = await startPerson('Bas', places)
    await ask(bas, words)
    await bas.reopen('after-crash')
    const { digits } = await until(bas, 'asking', (view) => view.digits !== null)
    await bas.reopen('after-crash')
    await anna.reopen('after-crash')

    expect((await until(bas, 'asking', (view) => view.digits !== null)).digits).toBe(digits)
    await compareDigits(anna, bas)
    await bas.reopen('after-crash')

    expect((await until(bas, 'member', (view) => view.members.length === 2)).teamName).toBe('Team Noord')
    expect(places.lying.filter(({ kind }) => kind === 'join')).toHaveLength(1)
  })
})

describe('a question to be let in', () => {
  it('is nobody’s without the words, and nobody else’s with other keys in it', async () => {
    const { anna, words, places, team } = await annaInvites()
    const keys = await keysOfWords(words, 'quick-for-tests')
    if (!keys) throw new Error('words that fit')
    const [thief, newcomer] = [deviceOf(randomBytes(32)), deviceOf(randomBytes(32))]
    const guessed = writeJoinRequest(team, (await stranger()).signing, thief)
    const genuine = writeJoinRequest(team, keys.signing, newcomer)

    await forge(places, team, writeJoinParcel(guessed, names, thief.keys.sealing, thief))
    await forge(places, team, writeJoinParcel(genuine, names, thief.keys.sealing, thief))
    await forge(places, team, randomBytes(200))
    await anna.client.team.syncNow()

    expect((await until(anna, 'member')).requests).toEqual([])
  })

  it('tells its names to the inviter’s device alone, and is refused when a byte has changed', () => {
    const [inviter, newcomer, other] = [1, 2, 3].map((byte) => deviceOf(new Uint8Array(32).fill(byte)))
    if (!inviter || !newcomer || !other) throw new Error('three devices')
    const request = writeJoinRequest('00'.repeat(32) as EntryHash, inviter.signing, newcomer)
    const bytes = writeJoinParcel(request, names, inviter.keys.sealing, newcomer)

    const asked = readJoinParcel(bytes)

    expect(asked && openGreeting(asked.greeting, inviter.sealing)).toEqual(names)
    expect(asked && openGreeting(asked.greeting, other.sealing)).toBeUndefined()
    for (let at = 0; at < bytes.byteLength; at += 7)
      expect(readJoinParcel(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)))).toBeUndefined()
  })
})

async function stranger() {
  const words = (await invite(await startedAlone())).words
  const keys = await keysOfWords(words, 'quick-for-tests')
  if (!keys) throw new Error('words that fit')
  return keys
}

async function startedAlone() {
  const dora = await startPerson('Dora')
  await found(dora, 'Dora')
  return dora
}
