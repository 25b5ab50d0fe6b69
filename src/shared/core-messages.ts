import type { Preferences } from './contract/preferences.ts'

/**
 * What the Electron shell and core's process say to each other. It is only about starting, stopping, the keychain and the
 * process that reads strangers' files: a person's data goes over the ports, straight between window and core.
 */

export type KeychainAction = 'isAvailable' | 'protect' | 'reveal'

export type ToCore =
  | {
      readonly type: 'start'
      readonly vaultDirectory: string
      /** Fill a throw-away vault with the demo team and open it. */
      readonly demo: boolean
    }
  /** Comes with exactly one transferred port: a new window, or the same window after a restart. */
  | { readonly type: 'port' }
  | { readonly type: 'lock' }
  /** Lock, let go of the vault, answer `closing` at once and `closed` when that is done. */
  | { readonly type: 'close' }
  /** Comes with exactly one transferred port: the parser that was asked for by this number. */
  | { readonly type: 'parser-port'; readonly id: number }
  | { readonly type: 'parser-gone'; readonly id: number }
  | KeychainAnswer

export type KeychainAnswer =
  | { readonly type: 'keychain-answer'; readonly id: number; readonly ok: false }
  | {
      readonly type: 'keychain-answer'
      readonly id: number
      readonly ok: true
      /** There on a successful `protect` or `reveal`; `isAvailable` answers by `ok` alone. */
      readonly bytes?: Uint8Array
      /** There on a `reveal` whose protected key must be replaced by this one, because the keychain's own key has changed. */
      readonly renewed?: Uint8Array
    }

export type FromCore =
  | {
      readonly type: 'ready'
      /** Only of a demo vault, so that who locks it can open it again. */
      readonly demoPassphrase?: string
    }
  | KeychainAsk
  /** Told once after the start and after each change; the native menu follows the language. */
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  /** Core is there and closes, which takes longer where something was erased from a large vault. */
  | { readonly type: 'closing' }
  | { readonly type: 'closed' }
  /** Core may not fork by itself in Electron. What goes over the parser's port goes past the shell. */
  | {
      readonly type: 'parser-start'
      /** Names this parser from then on. */
      readonly id: number
    }
  | { readonly type: 'parser-kill'; readonly id: number }

export interface KeychainAsk {
  readonly type: 'keychain-ask'
  /** Names the answer that belongs to it. */
  readonly id: number
  readonly action: KeychainAction
  /** The key to protect, or the protected key to reveal. */
  readonly bytes?: Uint8Array
}
