import { createVault } from '../create-vault.ts'
import { PASSPHRASES, quickConfig } from './quick-config.ts'

/*
 * A process of its own that changes the passphrase to and fro, and says so each time one is in force. It is killed.
 * Its arguments: the vault's directory, and which of the two passphrases opens it now.
 */
const [, , directory = '', first = '0'] = process.argv
const vault = createVault(quickConfig(directory))
let now = Number(first)
await vault.unlock(PASSPHRASES[now] ?? '')
for (;;) {
  const next = 1 - now
  await vault.changePassphrase(PASSPHRASES[now] ?? '', PASSPHRASES[next] ?? '')
  now = next
  process.stdout.write(`${now}`)
}
