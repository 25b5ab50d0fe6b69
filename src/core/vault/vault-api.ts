import { anytime, unlocked } from '../rpc/procedures.ts'
import { makeBackup } from './make-backup.ts'
import { saveFacts } from './vault-facts.ts'

export const vaultApi = anytime.vault.router({
  status: anytime.vault.status.handler(({ context }) => context.vault.status()),
  create: anytime.vault.create.handler(async ({ input: { ownerName, passphrase, contents }, context }) => {
    const demo = contents === 'demo-team'
    const recoveryWords = await context.vault.create({ ownerName, passphrase, demo })
    if (demo) await context.fillDemoTeam()
    return { recoveryWords }
  }),
  unlock: anytime.vault.unlock.handler(async ({ input, context }) => {
    await context.vault.unlock(input.passphrase)
    return {}
  }),
  recover: anytime.vault.recover.handler(async ({ input, context }) => {
    await context.vault.recover(input.words, input.passphrase)
    return {}
  }),
  unlockWithKeychain: anytime.vault.unlockWithKeychain.handler(async ({ context }) => {
    await context.vault.unlockWithKeychain()
    return {}
  }),
  lock: anytime.vault.lock.handler(({ context }) => {
    context.vault.lock()
    return {}
  }),
  stay: anytime.vault.stay.handler(({ context }) => {
    context.vault.stay()
    return {}
  }),
  confirmRecovery: unlocked.vault.confirmRecovery.handler(({ input, context }) => {
    context.vault.confirmRecovery(input.words)
    return {}
  }),
  rename: unlocked.vault.rename.handler(({ input, context }) => {
    context.store.write((db) => saveFacts(db, input))
    context.changes.publish('vault')
    return {}
  }),
  changePassphrase: unlocked.vault.changePassphrase.handler(async ({ input, context }) => {
    await context.vault.changePassphrase(input.current, input.next)
    return {}
  }),
  renewRecovery: unlocked.vault.renewRecovery.handler(async ({ input, context }) => ({
    recoveryWords: await context.vault.renewRecovery(input.passphrase),
  })),
  setKeychain: unlocked.vault.setKeychain.handler(async ({ input, context }) => {
    await context.vault.setKeychain(input.on)
    return {}
  }),
  makeBackup: unlocked.vault.makeBackup.handler(({ context, signal }) =>
    makeBackup({ vault: context.vault, nowMs: context.nowMs(), isOpen: () => context.open() !== null }, signal),
  ),
  restore: anytime.vault.restore.handler(async ({ input, context }) => {
    await context.vault.restore(input)
    return {}
  }),
})
