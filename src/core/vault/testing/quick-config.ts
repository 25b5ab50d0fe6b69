import { randomUUID } from 'node:crypto'
import type { UnixMs } from '#shared/units.ts'
import type { VaultConfig } from '../vault.ts'

export const PASSPHRASES = ['zeven stille fietsen', 'een ander lang geheim'] as const

export function quickConfig(directory: string): VaultConfig {
  return {
    directory,
    keychain: null,
    keyDerivation: 'quick-for-tests',
    nowMs: () => Date.now() as UnixMs,
    newId: randomUUID,
    lockAfterMinutes: () => 10,
    mayIdleLock: () => true,
    onOpen: () => {},
    onLock: () => {},
    onChange: () => {},
  }
}
