import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { relayKeyOfBytes } from '../../../crypto/relay-key.ts'
import { cryptoReady } from '../../../crypto/sodium.ts'
import { deviceOf } from '../../log/device.ts'
import { bytesOfHex, type EntryHash, hexOfBytes } from '../../log/ids.ts'
import { markOf } from './relay-cursor.ts'
import { noteNamesOf, relayInboxOf, relayNamesOf, relayTagOf } from './relay-names.ts'

beforeAll(() => cryptoReady)

const team = '0e'.repeat(32) as EntryHash

/** The vectors that `docs/protocol.md` prints for whoever writes another implementation. */
function vectors(): Record<string, string> {
  const device = deviceOf(new Uint8Array(32).fill(1))
  const key = relayKeyOfBytes(device.relaySeed)
  const { parcels, heads } = relayNamesOf(team, device.id)
  return {
    'bytes of the key': hexOfBytes(device.relaySeed),
    'nkey, its seed': key.seed,
    'nkey, its public half': key.publicKey,
    'tag of the team 0e × 32': relayTagOf(team),
    streams: [parcels.stream, heads.stream].join(' '),
    'where the device writes': [parcels.own, heads.own, noteNamesOf(team, device.id).own].join(' '),
    'where it is answered': relayInboxOf(device.id),
    'mark of the message 0f × 4': markOf(bytesOfHex('0f'.repeat(4))),
  }
}

it('gives the values that the description of the protocol prints', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../../docs/protocol.md'), 'utf8')
  const rows = page.matchAll(/^\| relay +\| ([^|`]+?) +\| `([^`]+)` *\|$/gm)
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name ?? '', value ?? '']))).toEqual(vectors())
})
