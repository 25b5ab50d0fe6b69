import { beforeAll, expect, it } from 'vitest'
import { randomBytes } from '../../crypto/bytes.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { found, invite as inviteWords, startPerson, until } from '../../testing/team-story.ts'
import { deviceOf } from '../log/device.ts'
import { readEntry } from '../log/entry.ts'
import { comparisonDigits, hashOfRequest, writeJoinRequest } from '../log/join-request.ts'
import { forge, inviteAct } from '../log/testing/attacker.ts'
import { dumpOf, founder, invite, letIn, newDevice, newInvite, newPerson, sync } from '../log/testing/team-story.ts'
import { digitsFor } from './admitting.ts'
import { findInvite } from './find-invite.ts'
import { keysOfWords } from './invite-words.ts'
import { writeJoinParcel } from './join-parcel.ts'
import { MemoryPlaces } from './testing/memory-places.ts'

beforeAll(() => cryptoReady)

it('who keeps the folder shows a newcomer no team of their own: they do not have the words', () => {
  const [anna, keeper] = [founder(), founder()]
  const { keys } = invite(anna, 'member')
  const copied = { ...inviteAct(keys, keeper.log.team, newPerson()), proof: newInvite().proofFor(keeper.log.team) }
  keeper.log.receive([forge(keeper.log, keeper.device, copied)])
  const moved = { ...copied, proof: keys.proofFor(anna.log.team) }
  keeper.log.receive([forge(keeper.log, keeper.device, moved)])
  const lying = [...dumpOf(keeper.log), ...dumpOf(anna.log)]

  expect(findInvite(lying, keys)?.body.team).toBe(anna.log.team)
  expect(findInvite(dumpOf(keeper.log), keys)).toBeUndefined()
})

it('the digits follow from what the inviter answered, whoever answers first', () => {
  const anna = founder()
  const bas = letIn(anna)
  sync(anna, bas)
  const request = hashOfRequest(writeJoinRequest(anna.log.team, invite(anna, 'member').keys.signing, newDevice()))
  bas.log.write({ type: 'challenge', request, nonce: new Uint8Array(16).fill(1) })
  sync(anna, bas)
  expect(digitsFor(anna.log, request, anna.device.id)).toBeUndefined()

  const nonce = new Uint8Array(16).fill(2)
  anna.log.write({ type: 'challenge', request, nonce })
  expect(digitsFor(anna.log, request, anna.device.id)).toBe(comparisonDigits(request, nonce))
})

it('who has the words asks a few times and no more, however many devices they make up', async () => {
  const places = new MemoryPlaces()
  const anna = await startPerson('Anna', places)
  await found(anna)
  const { words } = await inviteWords(anna)
  await anna.client.team.syncNow()
  const keys = await keysOfWords(words, 'quick-for-tests')
  const genesis = places.lying.map(({ bytes }) => readEntry(bytes)).find((entry) => entry?.body.type === 'genesis')
  if (!keys || genesis?.body.type !== 'genesis') throw new Error('an invitation lies there')
  const transport = places.open({ kind: 'folder', path: '/' }, genesis.hash, deviceOf(randomBytes(32)))
  for (let count = 0; count < 8; count += 1) {
    const device = newDevice()
    const request = writeJoinRequest(genesis.hash, keys.signing, device)
    const bytes = writeJoinParcel(request, { name: 'Bas', device: 'Laptop' }, genesis.body.keys.sealing, device)
    await transport.offer({ kind: 'join', hash: hashOfRequest(request), bytes })
  }
  await anna.client.team.syncNow()

  expect((await until(anna, 'member', (view) => view.requests.length > 0)).requests).toHaveLength(5)
})
