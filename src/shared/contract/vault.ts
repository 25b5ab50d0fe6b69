import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { Language } from '../language.ts'
import { MAX_CHUNK_BYTES, MAX_NAME_CHARS } from '../limits.ts'

export const Passphrase = z.string().min(1).max(1024)
/** The recovery key as twelve words, in order. */
export const RecoveryWords = z.array(z.string().min(1).max(32)).length(12)

/** What Ruimte calls the person whose vault it is. */
const OwnerName = z.string().trim().min(1).max(MAX_NAME_CHARS)

export const KeychainState = z.enum(['unavailable', 'off', 'on'])

/** What may be known of the vault; a locked one tells nothing of what is in it. */
export const VaultStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('missing') }),
  z.object({ state: z.literal('locked'), keychain: KeychainState }),
  z.object({
    state: z.literal('open'),
    ownerName: z.string(),
    keychain: KeychainState,
    /** False until two of the recovery words were typed back. */
    recoveryConfirmed: z.boolean(),
    /** A throw-away vault that is filled with the demo team. */
    demo: z.boolean(),
  }),
])
export type VaultStatus = z.infer<typeof VaultStatus>

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const BackupStep = z.discriminatedUnion('type', [
  /** `done` and `of` count bytes of the store. */
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  /** The next part of the file. */
  z.object({ type: z.literal('bytes'), bytes: Bytes }),
  z.object({ type: z.literal('made'), name: z.string() }),
])
export type BackupStep = z.infer<typeof BackupStep>

const opening = failsWith(
  'VAULT_MISSING',
  'VAULT_IN_USE',
  'VAULT_DAMAGED',
  'KEYSTORE_DAMAGED',
  'STORE_UNSAFE',
  'STORE_TOO_NEW',
)

export const vaultContract = {
  status: oc.output(VaultStatus).errors(failsWith('KEYSTORE_DAMAGED', 'STORE_TOO_NEW')),
  /** Makes a vault and opens it. The recovery words are told once and never kept. */
  create: oc
    .input(
      z.object({
        ownerName: OwnerName,
        passphrase: Passphrase,
        language: Language,
        contents: z.enum(['empty', 'demo-team']),
      }),
    )
    .output(z.object({ recoveryWords: RecoveryWords }))
    .errors(
      failsWith(
        'VAULT_EXISTS',
        'VAULT_IN_USE',
        'KEYSTORE_DAMAGED',
        'STORE_UNSAFE',
        'STORE_TOO_NEW',
        'PASSPHRASE_TOO_WEAK',
      ),
    ),
  /** Proves that the recovery words were written down: two of them, by place (counted from 0). */
  confirmRecovery: oc
    .input(
      z.object({ words: z.array(z.object({ place: z.int().min(0).max(11), word: z.string().max(32) })).length(2) }),
    )
    .output(z.object({}))
    .errors(failsWith('VAULT_LOCKED', 'RECOVERY_WORDS_WRONG')),
  unlock: oc
    .input(z.object({ passphrase: Passphrase }))
    .output(z.object({}))
    .errors({ ...opening, ...failsWith('PASSPHRASE_WRONG') }),
  /** Opens with the recovery key and sets a new passphrase. */
  recover: oc
    .input(z.object({ words: RecoveryWords, passphrase: Passphrase }))
    .output(z.object({}))
    .errors({ ...opening, ...failsWith('RECOVERY_WORDS_WRONG', 'PASSPHRASE_TOO_WEAK') }),
  unlockWithKeychain: oc.output(z.object({})).errors({ ...opening, ...failsWith('KEYCHAIN_UNAVAILABLE') }),
  lock: oc.output(z.object({})),
  /** Puts the idle clock back; a window calls it while somebody types or points. */
  stay: oc.output(z.object({})),
  /** What Ruimte calls this person from now on. What they are called in a team is `team.rename`. */
  rename: oc
    .input(z.object({ ownerName: OwnerName }))
    .output(z.object({}))
    .errors(failsWith('VAULT_LOCKED')),
  changePassphrase: oc
    .input(z.object({ current: Passphrase, next: Passphrase }))
    .output(z.object({}))
    .errors(failsWith('VAULT_LOCKED', 'PASSPHRASE_WRONG', 'PASSPHRASE_TOO_WEAK')),
  /** New recovery words; the old ones stop working. */
  renewRecovery: oc
    .input(z.object({ passphrase: Passphrase }))
    .output(z.object({ recoveryWords: RecoveryWords }))
    .errors(failsWith('VAULT_LOCKED', 'PASSPHRASE_WRONG')),
  setKeychain: oc
    .input(z.object({ on: z.boolean() }))
    .output(z.object({}))
    .errors(failsWith('VAULT_LOCKED', 'KEYCHAIN_UNAVAILABLE')),
  /** The whole vault as one encrypted file, in parts; who stops listening has stopped it. */
  makeBackup: oc.output(eventIterator(BackupStep)),
  /** Hands over the next part of a backup, where there is no vault yet. After the last one the vault is here, and locked. */
  restore: oc
    .input(
      z.object({
        /** Counts from 0, where a backup begins anew. */
        part: z.int().min(0),
        bytes: Bytes.refine((bytes) => bytes.byteLength <= MAX_CHUNK_BYTES),
        isLast: z.boolean(),
      }),
    )
    .output(z.object({}))
    .errors(failsWith('VAULT_EXISTS', 'VAULT_IN_USE', 'KEYSTORE_DAMAGED', 'STORE_TOO_NEW', 'BACKUP_DAMAGED')),
}
