import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { deviceOf } from './device.ts'
import { bytesOfBody, readEntry, writeEntry } from './entry.ts'
import type { BodyOf } from './entry-body.ts'
import { hexOfBytes, type PersonId, type PublicKey } from './ids.ts'
import { inviteKeysOf, newInviteCode, secretOfCode, wordsOf } from './invite-code.ts'
import { comparisonDigits, hashOfRequest, writeJoinRequest } from './join-request.ts'
import { recoveryKeysOf } from './recovery.ts'

beforeAll(() => cryptoReady)

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The vectors that `docs/protocol.md` prints for whoever writes another implementation. */
function vectors(): Record<string, string> {
  const device = deviceOf(filled(32, 1))
  const recovery = hexOfBytes<PublicKey>(recoveryKeysOf(filled(16, 2)).publicKey)
  const person = hexOfBytes<PersonId>(filled(16, 3))
  const body: BodyOf<'genesis'> = {
    v: 1,
    type: 'genesis',
    author: device.id,
    parents: [],
    lamport: 0,
    team: null,
    nonce: filled(16, 4),
    person,
    keys: device.keys,
    recovery,
  }
  const genesis = writeEntry(body, device.signing.secretKey)
  const invite = inviteKeysOf(filled(32, 5))
  const request = writeJoinRequest(genesis.hash, invite.signing, deviceOf(filled(32, 6)))
  return {
    'device signing key': device.keys.signing,
    'device sealing key': device.keys.sealing,
    'device id': device.id,
    'recovery key': recovery,
    'genesis body': hex(bytesOfBody(body)),
    'team (hash of the genesis entry)': genesis.hash,
    'code of the secret 07 × 10': wordsOf(filled(10, 7)).join(' '),
    'invite key': hex(invite.signing.publicKey),
    'proof of the invite': hex(invite.proofFor(genesis.hash)),
    'hash of the request': hashOfRequest(request),
    'digits for the nonce 08 × 16': comparisonDigits(hashOfRequest(request), filled(16, 8)),
  }
}

describe('the protocol', () => {
  it('gives the values that its description prints', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/protocol.md'), 'utf8')
    const printed = Object.fromEntries(
      [...page.matchAll(/^\| ([^|`]+?) +\| `([^`]+)` +\|$/gm)].map(([, name, value]) => [name ?? '', value ?? '']),
    )
    expect(printed).toEqual(vectors())
  })

  it('reads a code back, however it was typed, and notices a slip', () => {
    const words = wordsOf(filled(10, 7))
    expect(secretOfCode(words.map((word) => ` ${word.toUpperCase()} `))).toEqual(filled(10, 7))
    expect(secretOfCode([...words.slice(1), words[0] ?? ''])).toBeUndefined()
    expect(secretOfCode(words.slice(1))).toBeUndefined()
    expect(secretOfCode(newInviteCode())).toHaveLength(10)
    expect(secretOfCode(['kalmpjes', ...words.slice(1)])).toBeUndefined()
  })

  it('reads no entry that it would not have written', () => {
    expect(readEntry(new Uint8Array())).toBeUndefined()
    expect(readEntry(filled(300_000, 0))).toBeUndefined()
  })
})
