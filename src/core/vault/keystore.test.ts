import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { hash } from '../crypto/hash.ts'
import { cryptoReady } from '../crypto/sodium.ts'
import { KeystoreFile } from './keystore-file.ts'
import { type Keystore, readKeystore, writeKeystore } from './keystore.ts'
import { failureOf } from './testing/failure-of.ts'
import { emptyDirectory, NEXT_PASSPHRASE, OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

beforeAll(() => cryptoReady)

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const sealed = fc.record({ nonce: bytes(24), bytes: bytes(48) })
const keystores: fc.Arbitrary<Keystore> = fc.record({
  version: fc.constant(1 as const),
  vaultId: fc.uuid(),
  keyCheck: bytes(32),
  passphrase: fc.record({
    derivation: fc.record({
      algorithm: fc.constant('argon2id' as const),
      salt: bytes(16),
      passes: fc.integer({ min: 1, max: 16 }),
      memoryBytes: fc.integer({ min: 8192, max: 1024 ** 3 }),
    }),
    sealed,
  }),
  recovery: fc.record({ sealed }),
  keychain: fc.option(fc.uint8Array({ maxLength: 500 })),
})

/** The file's text as another writer would sign it, so that what is judged is its content. */
function signed(keystore: unknown): string {
  const checksum = Buffer.from(hash('ruimte/vault/keystore-checksum/1', JSON.stringify(keystore))).toString('base64')
  return JSON.stringify({ checksum, keystore })
}

function plain(): Record<string, unknown> {
  const [keystore] = fc.sample(keystores, 1)
  const file = JSON.parse(writeKeystore(keystore as Keystore)) as { keystore: Record<string, unknown> }
  return file.keystore
}

describe('a keystore', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(keystores, (keystore) => {
        expect(readKeystore(writeKeystore(keystore))).toEqual({ state: 'good', keystore })
      }),
    )
  })

  it('is damaged or the same with any bit of its file changed', () => {
    fc.assert(
      fc.property(keystores, fc.nat(), fc.nat(7), (keystore, at, bit) => {
        const file = Buffer.from(writeKeystore(keystore))
        flip(file, at % file.byteLength, bit)
        const reading = readKeystore(file.toString('utf8'))
        expect(reading).toEqual(reading.state === 'good' ? { state: 'good', keystore } : { state: 'damaged' })
      }),
      { numRuns: 1000 },
    )
  })

  it('is damaged whatever else stands in its file', () => {
    const texts = ['', ' ', '{}', '[]', 'null', '"', '{"checksum":""}', signed({}), signed({ version: 0 })]
    for (const text of texts) expect(readKeystore(text), `text ${text}`).toEqual({ state: 'damaged' })
    fc.assert(fc.property(fc.json(), (text) => readKeystore(text).state === 'damaged'))
  })

  it('of a newer Ruimte is told apart from a damaged one', () => {
    expect(readKeystore(signed({ version: 2, whatever: true }))).toEqual({ state: 'newer', version: 2 })
  })

  it('cannot ask for more memory or time than a machine has', () => {
    const greedy = (cost: object) => {
      const keystore = plain() as { passphrase: { derivation: object } }
      keystore.passphrase.derivation = { ...keystore.passphrase.derivation, ...cost }
      return readKeystore(signed(keystore)).state
    }
    expect(greedy({})).toBe('good')
    expect(greedy({ memoryBytes: 2 ** 40 })).toBe('damaged')
    expect(greedy({ passes: 1_000_000 })).toBe('damaged')
  })
})

describe('the key file', () => {
  it('tells nothing of whose vault it is or what is in it', async () => {
    const { vault, directory } = startTestVault()
    await vault.create(OWNER)

    const text = readFileSync(join(directory, 'keystore.json'), 'utf8')

    expect(text).not.toContain(OWNER.ownerName)
    expect(Object.keys((JSON.parse(text) as { keystore: object }).keystore).toSorted()).toEqual([
      'keyCheck',
      'keychain',
      'passphrase',
      'recovery',
      'vaultId',
      'version',
    ])
  })

  it('falls back to the other generation wherever the newest is damaged', async () => {
    const { directory, good } = await closedVault()
    const files = new KeystoreFile(directory)
    const whole = files.read()

    for (let at = 0; at < good.byteLength; at += 1) {
      const damaged = Buffer.from(good)
      flip(damaged, at, at % 8)
      writeFileSync(join(directory, 'keystore.json'), damaged)
      expect(files.read(), `byte ${at}`).toEqual(whole)
    }
  })

  it('opens the vault from the other generation and makes the newest whole again', async () => {
    for (const damage of ['', 'damaged', null]) {
      const { directory, good } = await closedVault()
      const newest = join(directory, 'keystore.json')
      if (damage === null) rmSync(newest)
      else writeFileSync(newest, damage)

      const { vault } = startTestVault({ directory })
      expect((await vault.status()).state).toBe('locked')
      await vault.unlock(PASSPHRASE)

      expect(readFileSync(newest).equals(good)).toBe(true)
    }
  })

  it('is KEYSTORE_DAMAGED with both generations damaged or gone, and nothing is touched', async () => {
    const damages: ((path: string, good: Buffer) => void)[] = [
      (path) => writeFileSync(path, ''),
      (path, good) => writeFileSync(path, good.subarray(0, 200)),
      (path, good) =>
        writeFileSync(
          path,
          good.map((byte, at) => (at === 300 ? byte ^ 1 : byte)),
        ),
      (path) => rmSync(path),
    ]
    for (const damage of damages) {
      const { directory, good } = await closedVault()
      for (const name of ['keystore.json', 'keystore.previous.json']) damage(join(directory, name), good)
      const before = filesOf(directory)

      const { vault } = startTestVault({ directory })
      expect(await failureOf(vault.status())).toBe('KEYSTORE_DAMAGED')
      expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('KEYSTORE_DAMAGED')
      expect(await failureOf(vault.unlockWithKeychain())).toBe('KEYSTORE_DAMAGED')
      expect(await failureOf(vault.recover(Array(12).fill('zoo'), PASSPHRASE))).toBe('KEYSTORE_DAMAGED')
      expect(['KEYSTORE_DAMAGED', 'VAULT_EXISTS']).toContain(await failureOf(vault.create(OWNER)))
      vault.close()

      expect(filesOf(directory)).toEqual(before)
    }
  })

  it('still opens the vault where it cannot be made whole again', async () => {
    const { directory } = await closedVault()
    const newest = join(directory, 'keystore.json')
    rmSync(newest)
    mkdirSync(newest)

    const { vault } = startTestVault({ directory })
    await vault.unlock(PASSPHRASE)

    expect((await vault.status()).state).toBe('open')
  })

  it('leaves no half-written generation of a killed process behind', async () => {
    const { directory, good } = await closedVault()
    for (const name of ['keystore.json.123', 'keystore.previous.json.456']) writeFileSync(join(directory, name), good)

    const { vault } = startTestVault({ directory })
    await vault.unlock(PASSPHRASE)
    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)

    expect(readdirSync(directory).filter((name) => name.startsWith('keystore'))).toEqual([
      'keystore.json',
      'keystore.previous.json',
    ])
  })

  it('of a newer Ruimte is left as it is', async () => {
    const { directory } = await closedVault()
    writeFileSync(join(directory, 'keystore.json'), signed({ ...plain(), version: 2 }))
    const before = filesOf(directory)

    const { vault } = startTestVault({ directory })
    expect(await failureOf(vault.status())).toBe('STORE_TOO_NEW')
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('STORE_TOO_NEW')
    vault.close()

    expect(filesOf(directory)).toEqual(before)
  })

  it('is for its owner alone, like everything in the vault', async () => {
    const directory = join(emptyDirectory(), 'vault')
    const { vault } = startTestVault({ directory })
    await vault.create(OWNER)

    const open = readdirSync(directory).filter((name) => statSync(join(directory, name)).mode & 0o077)

    // Windows has no such bits; there the profile's own rights hold.
    expect(process.platform === 'win32' ? [] : open).toEqual([])
    expect(process.platform === 'win32' ? 0 : statSync(directory).mode & 0o077).toBe(0)
  })
})

/** A vault that was made and closed, and what its key file holds. */
async function closedVault(): Promise<{ directory: string; good: Buffer }> {
  const { vault, directory } = startTestVault()
  await vault.create(OWNER)
  vault.close()
  return { directory, good: readFileSync(join(directory, 'keystore.json')) }
}

function filesOf(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory)
      .filter((name) => name !== 'vault.lock')
      .map((name) => [name, readFileSync(join(directory, name)).toString('base64')]),
  )
}

function flip(file: Buffer, at: number, bit: number): void {
  file.writeUInt8(file.readUInt8(at) ^ (1 << bit), at)
}
