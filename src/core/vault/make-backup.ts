import { createHash } from 'node:crypto'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { BackupStep } from '#shared/contract/vault.ts'
import { MAX_CHUNK_BYTES } from '#shared/limits.ts'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'
import { backupHead } from './backup-format.ts'
import type { Vault } from './vault.ts'

export interface WantedBackup {
  readonly vault: Pick<Vault, 'copyForBackup'>
  readonly nowMs: UnixMs
  readonly isOpen: () => boolean
}

/**
 * The whole vault of this moment as one encrypted file, made while it is listened to and others write; who stops listening
 * has stopped it. It opens with the passphrase and the recovery words of this moment.
 *
 * @throws {DomainError} `VAULT_LOCKED` when the vault is locked meanwhile
 */
export async function* makeBackup(
  { vault, nowMs, isOpen }: WantedBackup,
  signal: AbortSignal | undefined,
): AsyncGenerator<BackupStep, void> {
  const { store, keystore } = vault.copyForBackup()
  // Whoever has gone asks for no next part, and checkpoints must not wait for them.
  signal?.addEventListener('abort', () => store.letGo(), { once: true })
  try {
    const head = backupHead(keystore)
    const digest = createHash('sha256').update(head)
    yield { type: 'bytes', bytes: head }
    const size = store.byteLength
    for (let done = 0; done < size;) {
      if (signal?.aborted) return
      if (!isOpen()) throw new DomainError('VAULT_LOCKED')
      const bytes = store.read(done, Math.min(MAX_CHUNK_BYTES, size - done))
      digest.update(bytes)
      done += bytes.byteLength
      yield { type: 'bytes', bytes }
      yield { type: 'progress', done, of: size }
      await otherWork()
    }
    yield { type: 'bytes', bytes: new Uint8Array(digest.digest()) }
    yield { type: 'made', name: `ruimte-${localDay(nowMs)}.backup` }
  } finally {
    store.letGo()
  }
}
