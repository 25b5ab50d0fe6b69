import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { cryptoReady } from '#core/crypto/sodium.ts'
import { readKeystore } from '#core/vault/keystore.ts'
import { unwrapWithPassphrase } from '#core/vault/wraps.ts'
import { placesOf, rawPages } from './raw-pages.ts'

/*
 * A program of its own, for journeys that run where core's modules cannot be loaded. Reads `{ vaultDirectory, passphrase,
 * words }` and prints, as JSON, the places in the store's pages where one of the words stands.
 */

export interface RawSearch {
  readonly vaultDirectory: string
  readonly passphrase: string
  readonly words: readonly string[]
}

const { vaultDirectory, passphrase, words } = (await json(process.stdin)) as RawSearch
await cryptoReady
const reading = readKeystore(readFileSync(join(vaultDirectory, 'keystore.json'), 'utf8'))
const key = reading.state === 'good' ? await unwrapWithPassphrase(reading.keystore, passphrase) : undefined
if (!key) throw new Error('the key file opens with the passphrase of the test')
process.stdout.write(JSON.stringify(placesOf(rawPages(join(vaultDirectory, 'vault.db'), key), words)))
process.exit(0) // the worker that derived the key would keep it waiting
