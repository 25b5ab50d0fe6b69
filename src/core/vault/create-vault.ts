import type { VaultStatus } from '#shared/contract/vault.ts'
import { DomainError } from '../domain-error.ts'
import type { DataKey } from '../store/connection.ts'
import { wipe } from '../crypto/bytes.ts'
import { cryptoReady } from '../crypto/sodium.ts'
import { IdleLock } from './idle-lock.ts'
import { InstanceLock } from './instance-lock.ts'
import { keychainState, unwrapWithKeychain, wrapWithKeychain } from './keychain-way.ts'
import { KeystoreFile } from './keystore-file.ts'
import { type Keystore, writeKeystore } from './keystore.ts'
import { newKeystore } from './new-keystore.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { OpenedVault, WayIn } from './opened-vault.ts'
import { requireStrength } from './passphrase-floor.ts'
import { forgetIncomingBackup } from './incoming-backup.ts'
import { Restoring } from './restoring.ts'
import { keepRecoveryCheck, passesRecoveryCheck, type PlacedWord, settleRecoveryCheck } from './recovery-check.ts'
import { newRecoveryKey } from './recovery-words.ts'
import { readFacts, saveFacts } from './vault-facts.ts'
import { VaultStore } from './vault-store.ts'
import type { BackupCopy, BackupPart, NewVault, Vault, VaultConfig } from './vault.ts'
import {
  requireDataKey,
  unwrapWithPassphrase,
  unwrapWithRecovery,
  wrapWithPassphrase,
  wrapWithRecovery,
} from './wraps.ts'

export function createVault(config: VaultConfig): Vault {
  return new LocalVault(config)
}

/**
 * Everything that waits (a derivation takes seconds) runs one at a time. `lock` does not wait: it raises `#locks`, and
 * what was under way looks at that when it comes back, before it opens or writes anything.
 */
class LocalVault implements Vault {
  readonly #config: VaultConfig
  readonly #keystores: KeystoreFile
  readonly #stores: VaultStore
  readonly #instance: InstanceLock
  readonly #idle: IdleLock
  readonly #restoring: Restoring
  readonly #queue = oneAtATime()
  #opened: OpenedVault | null = null
  #locks = 0
  #isClosed = false

  constructor(config: VaultConfig) {
    this.#config = config
    this.#keystores = new KeystoreFile(config.directory)
    this.#stores = new VaultStore(config.directory)
    this.#instance = new InstanceLock(config.directory)
    this.#restoring = new Restoring(config.directory)
    this.#idle = new IdleLock({
      nowMs: () => config.nowMs(),
      lockAfterMinutes: () => config.lockAfterMinutes(),
      mayIdleLock: () => config.mayIdleLock(),
      lock: () => this.lock(),
    })
  }

  async status(): Promise<VaultStatus> {
    await cryptoReady
    const keystore = this.#opened?.keystore ?? this.#findKeystore()
    if (!keystore) return { state: 'missing' }
    const keychain = await keychainState(this.#config.keychain, keystore)
    if (!this.#opened) return { state: 'locked', keychain }
    const { ownerName, recoveryConfirmed, demo } = this.#opened.store.read(readFacts)
    return { state: 'open', ownerName, keychain, recoveryConfirmed, demo }
  }

  create(owner: NewVault): Promise<string[]> {
    return this.#exclusively(async (requireWanted) => {
      requireStrength(owner.passphrase)
      this.#requireEmptyPlace()
      forgetIncomingBackup(this.#config.directory)
      const vaultId = this.#config.newId()
      const { keyDerivation } = this.#config
      const { keystore, dataKey, words } = await newKeystore(vaultId, owner.passphrase, keyDerivation)
      requireWanted()
      this.#stores.make(vaultId, dataKey, (db) => {
        saveFacts(db, { vaultId, ownerName: owner.ownerName, demo: owner.demo })
        keepRecoveryCheck(db, dataKey, words)
      })
      this.#keystores.write(keystore)
      this.#enter(keystore, dataKey, requireWanted)
      return words
    })
  }

  confirmRecovery(words: readonly PlacedWord[]): void {
    const { store, dataKey } = this.#requireOpen()
    const isRight = store.write((db) => {
      const passes = passesRecoveryCheck(db, dataKey, words)
      if (passes) settleRecoveryCheck(db)
      return passes
    })
    if (!isRight) throw new DomainError('RECOVERY_WORDS_WRONG')
    this.#config.onChange()
  }

  unlock(passphrase: string): Promise<void> {
    return this.#comeIn(async (keystore) => {
      const dataKey = await unwrapWithPassphrase(keystore, passphrase)
      return { dataKey: requireDataKey(keystore, dataKey, 'PASSPHRASE_WRONG') }
    })
  }

  recover(words: readonly string[], passphrase: string): Promise<void> {
    return this.#comeIn(async (keystore) => {
      requireStrength(passphrase)
      const dataKey = requireDataKey(keystore, unwrapWithRecovery(keystore, words), 'RECOVERY_WORDS_WRONG')
      const wrap = await wrapWithPassphrase(dataKey, keystore.vaultId, passphrase, this.#config.keyDerivation)
      return { dataKey, settle: (opened) => this.#settleRecovery(opened, wrap) }
    })
  }

  unlockWithKeychain(): Promise<void> {
    return this.#comeIn(async (keystore) => {
      const { dataKey, renewed } = await unwrapWithKeychain(this.#config.keychain, keystore)
      return renewed ? { dataKey, settle: (opened) => this.#rewrite(opened, { keychain: renewed }) } : { dataKey }
    })
  }

  lock(): void {
    this.#locks += 1
    this.#shut()
  }

  stay(): void {
    this.#idle.stay()
  }

  changePassphrase(current: string, next: string): Promise<void> {
    return this.#exclusively(async (requireWanted) => {
      requireStrength(next)
      const opened = await this.#proveOwner(current)
      const { vaultId } = opened.keystore
      const passphrase = await wrapWithPassphrase(opened.dataKey, vaultId, next, this.#config.keyDerivation)
      requireWanted()
      this.#rewrite(opened, { passphrase })
    })
  }

  renewRecovery(passphrase: string): Promise<string[]> {
    return this.#exclusively(async (requireWanted) => {
      const opened = await this.#proveOwner(passphrase)
      requireWanted()
      const { entropy, words } = newRecoveryKey()
      const recovery = wrapWithRecovery(opened.dataKey, opened.keystore.vaultId, entropy)
      wipe(entropy)
      this.#rewrite(opened, { recovery })
      opened.store.write((db) => keepRecoveryCheck(db, opened.dataKey, words))
      this.#config.onChange()
      return words
    })
  }

  setKeychain(on: boolean): Promise<void> {
    return this.#exclusively(async (requireWanted) => {
      const opened = this.#requireOpen()
      const keychain = on ? await wrapWithKeychain(this.#config.keychain, opened.dataKey) : null
      requireWanted()
      this.#rewrite(opened, { keychain })
      this.#config.onChange()
    })
  }

  copyForBackup(): BackupCopy {
    const { store, keystore } = this.#requireOpen()
    return { store: this.#stores.hold(store), keystore: writeKeystore({ ...keystore, keychain: null }) }
  }

  restore(part: BackupPart): Promise<void> {
    return this.#exclusively(() => {
      this.#requireEmptyPlace()
      const keystore = this.#restoring.take(part)
      if (!keystore) return Promise.resolve()
      this.#keystores.write({ ...keystore, keychain: null })
      this.#config.onChange()
      return Promise.resolve()
    })
  }

  close(): void {
    this.#isClosed = true
    this.lock()
    this.#restoring.stop()
    this.#instance.release()
  }

  #requireEmptyPlace(): void {
    this.#instance.take()
    // A store without its key file is somebody's vault too: never put another over it.
    if (this.#stores.exists() || this.#findKeystore()) throw new DomainError('VAULT_EXISTS')
  }

  #shut(): void {
    const opened = this.#opened
    if (!opened) return
    this.#opened = null
    this.#idle.stop()
    try {
      this.#config.onLock()
    } finally {
      opened.store.close()
      wipe(opened.dataKey)
      this.#config.onChange()
    }
  }

  /** @param work is given a check that throws `VAULT_LOCKED` when the vault was locked or closed since it was asked for */
  #exclusively<T>(work: (requireWanted: () => void) => Promise<T>): Promise<T> {
    const locks = this.#locks
    const requireWanted = () => {
      if (this.#isClosed || this.#locks !== locks) throw new DomainError('VAULT_LOCKED')
    }
    return this.#queue(async () => {
      await cryptoReady
      requireWanted()
      return await work(requireWanted)
    })
  }

  #comeIn(way: (keystore: Keystore) => Promise<WayIn>): Promise<void> {
    return this.#exclusively(async (requireWanted) => {
      const opened = this.#opened
      const keystore = opened?.keystore ?? this.#takeKeystore()
      const { dataKey, settle } = await way(keystore)
      if (!opened) return this.#enter(keystore, dataKey, requireWanted, settle)
      wipe(dataKey)
      requireWanted()
      settle?.(opened)
      this.#config.onChange()
    })
  }

  #takeKeystore(): Keystore {
    if (!this.#findKeystore()) throw new DomainError('VAULT_MISSING')
    this.#instance.take()
    // Read only now: until then another core may have changed it.
    const keystore = this.#findKeystore()
    if (!keystore) throw new DomainError('VAULT_MISSING')
    return keystore
  }

  #enter(keystore: Keystore, dataKey: DataKey, requireWanted: () => void, settle?: WayIn['settle']): void {
    try {
      requireWanted()
      const store = this.#stores.open(keystore, dataKey)
      this.#opened = { store, dataKey, keystore }
      settle?.(this.#opened)
      this.#config.onOpen(store)
    } catch (error) {
      this.#shut()
      wipe(dataKey)
      throw error
    }
    this.#keystores.heal(this.#opened.keystore)
    this.#idle.start()
    this.#config.onChange()
  }

  #settleRecovery(opened: OpenedVault, passphrase: Keystore['passphrase']): void {
    this.#rewrite(opened, { passphrase })
    // All twelve words were typed, so they were written down.
    opened.store.write(settleRecoveryCheck)
  }

  /** @throws {DomainError} `KEYSTORE_DAMAGED` also where there is a store and no key file at all */
  #findKeystore(): Keystore | undefined {
    const keystore = this.#keystores.read()
    if (!keystore && this.#stores.exists()) throw new DomainError('KEYSTORE_DAMAGED')
    return keystore
  }

  async #proveOwner(passphrase: string): Promise<OpenedVault> {
    const opened = this.#requireOpen()
    const dataKey = await unwrapWithPassphrase(opened.keystore, passphrase)
    wipe(requireDataKey(opened.keystore, dataKey, 'PASSPHRASE_WRONG'))
    return opened
  }

  #rewrite(opened: OpenedVault, changes: Partial<Keystore>): void {
    const keystore: Keystore = { ...opened.keystore, ...changes }
    this.#keystores.write(keystore)
    opened.keystore = keystore
  }

  #requireOpen(): OpenedVault {
    if (!this.#opened) throw new DomainError('VAULT_LOCKED')
    return this.#opened
  }
}
