import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deriveKey } from '#core/vault/derive-key.ts'
import { KeystoreFile } from '#core/vault/keystore-file.ts'
import { entropyOf } from '#core/vault/recovery-words.ts'
import { NEXT_PASSPHRASE, OWNER, PASSPHRASE, startTestVault } from '#core/vault/testing/start-test-vault.ts'
import { unwrapWithPassphrase } from '#core/vault/wraps.ts'

describe('the files of a vault', () => {
  it('hold no key, passphrase or recovery word in any spelling, at any moment', async () => {
    const { vault, store, directory } = startTestVault()
    const secrets = new Map<string, Buffer>()
    const filesOfOthers = new Set(filesIn(tmpdir()))
    const expectNone = () => {
      expectNoneIn(directory, secrets)
      expectNoneIn(tmpdir(), secrets, filesOfOthers)
    }
    const remember = async (passphrase: string, words: string[]) => {
      for (const [name, spelling] of await secretsOf(directory, passphrase, words)) secrets.set(name, spelling)
    }

    const words = await vault.create(OWNER)
    await remember(PASSPHRASE, words)
    expectNone()
    store().write((db) => db.run("INSERT INTO vault_facts VALUES ('test', 'x')"))
    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    const renewed = await vault.renewRecovery(NEXT_PASSPHRASE)
    await remember(NEXT_PASSPHRASE, renewed)
    expectNone()
    store().copyTo(join(directory, 'copy.db'))
    vault.lock()
    expectNone()
    await vault.recover(renewed, PASSPHRASE)
    await remember(PASSPHRASE, renewed)
    vault.close()

    expect(secrets.size).toBeGreaterThan(20)
    expect(filesIn(directory).length).toBeGreaterThan(2)
    expectNone()
  })

  it('would be caught with a key in them', async () => {
    const { vault, directory } = startTestVault()
    const secrets = await secretsOf(directory, PASSPHRASE, await vault.create(OWNER))
    const [[, spelling] = ['', Buffer.of()]] = secrets

    expect(spelling.byteLength).toBeGreaterThan(15)
    expect(Buffer.concat([Buffer.from('before'), spelling, Buffer.from('after')]).includes(spelling)).toBe(true)
  })
})

/** Each secret as bytes, as hexadecimal and as base64, with a name that tells nothing. */
async function secretsOf(directory: string, passphrase: string, words: string[]): Promise<[string, Buffer][]> {
  const keystore = new KeystoreFile(directory).read()
  if (!keystore) throw new Error('there is no keystore')
  const { salt, ...cost } = keystore.passphrase.derivation
  const secrets: [string, Uint8Array | undefined][] = [
    ['data key', await unwrapWithPassphrase(keystore, passphrase)],
    [`key of passphrase ${passphrase.length}`, await deriveKey(passphrase, salt, cost)],
    [`passphrase ${passphrase.length}`, Buffer.from(passphrase)],
    [`recovery key ${words[0]}`, entropyOf(words)],
    [`recovery words ${words[0]}`, Buffer.from(words.join(' '))],
    [`recovery words, listed ${words[0]}`, Buffer.from(JSON.stringify(words))],
  ]
  return secrets.flatMap(([name, secret]) => {
    if (!secret) throw new Error(`${name} is not there`)
    const bytes = Buffer.from(secret)
    const spellings = { raw: bytes, hex: Buffer.from(bytes.toString('hex')), base64: Buffer.from(stripped(bytes)) }
    return Object.entries(spellings).map(([spelling, found]): [string, Buffer] => [`${name}, ${spelling}`, found])
  })
}

/** Without the last characters, which differ with what stands behind. */
function stripped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '').slice(0, -1)
}

function expectNoneIn(
  directory: string,
  secrets: ReadonlyMap<string, Buffer>,
  leftOut: ReadonlySet<string> = new Set(),
): void {
  for (const path of filesIn(directory)) {
    if (leftOut.has(path)) continue
    const bytes = bytesOf(path)
    const found = [...secrets].filter(([, secret]) => bytes.includes(secret)).map(([name]) => name)
    expect(found, path).toEqual([])
  }
}

/** Nothing, where another test took its own file away meanwhile. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (path.startsWith(tmpdir()) && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return Buffer.alloc(0)
    throw error
  }
}

function filesIn(directory: string): string[] {
  return readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}
