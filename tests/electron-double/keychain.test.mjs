import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { askCore, codeOf, makeVault, PASSPHRASE } from './ask-core.mjs'
import { bootToWindow, temporaryHome } from './boot-shell.mjs'

const good = { backend: 'gnome_libsecret', available: true, secret: 'keychain', rotated: false }

/** A vault with the keychain on, made by an earlier run of the program. */
async function vaultWithKeychain(t) {
  const home = temporaryHome(t)
  await makeVault(home)
  const { world } = await bootToWindow(t, { home, keychain: good })
  const client = await askCore(t, world)
  await client.vault.unlock({ passphrase: PASSPHRASE })
  await client.vault.setKeychain({ on: true })
  assert.equal((await client.vault.status()).keychain, 'on')
  world.windows[0].close()
  await world.app.ended
  return home
}

test('a vault opens with the keychain that protected its key', async (t) => {
  const home = await vaultWithKeychain(t)
  const { world } = await bootToWindow(t, { home, keychain: good })
  const client = await askCore(t, world)

  await client.vault.unlockWithKeychain()

  assert.equal((await client.vault.status()).state, 'open')
})

test('whatever the keychain does, the passphrase opens the vault and nothing is lost', async (t) => {
  const home = await vaultWithKeychain(t)
  const matrix = {
    'there is none any more': { available: false },
    'its password is known to everybody': { backend: 'basic_text' },
    'it is not known which one it is': { backend: 'unknown' },
    'it is another one': { secret: 'another keychain' },
  }
  for (const [what, change] of Object.entries(matrix)) {
    const { world } = await bootToWindow(t, { home, keychain: { ...good, ...change } })
    const client = await askCore(t, world)

    assert.equal(await codeOf(client.vault.unlockWithKeychain()), 'KEYCHAIN_UNAVAILABLE', what)
    await client.vault.unlock({ passphrase: PASSPHRASE })
    assert.equal((await client.vault.status()).state, 'open', what)
    world.windows[0].close()
    await world.app.ended
  }
  const { world } = await bootToWindow(t, { home, keychain: good })
  const client = await askCore(t, world)
  await client.vault.unlockWithKeychain()
})

test('a keychain that does not deserve the name is not offered', async (t) => {
  const home = temporaryHome(t)
  await makeVault(home)
  const { world } = await bootToWindow(t, { home, keychain: { ...good, backend: 'basic_text' } })
  const client = await askCore(t, world)
  await client.vault.unlock({ passphrase: PASSPHRASE })

  assert.equal((await client.vault.status()).keychain, 'unavailable')
  assert.equal(await codeOf(client.vault.setKeychain({ on: true })), 'KEYCHAIN_UNAVAILABLE')
})

test('a key that the keychain wants protected anew is protected anew', async (t) => {
  const home = await vaultWithKeychain(t)
  const keystore = () => readFileSync(join(home, 'keystore.json'), 'utf8')
  const before = keystore()
  const { world } = await bootToWindow(t, { home, keychain: { ...good, rotated: true } })
  const client = await askCore(t, world)

  await client.vault.unlockWithKeychain()

  assert.equal((await client.vault.status()).state, 'open')
  assert.notEqual(keystore(), before)
})
