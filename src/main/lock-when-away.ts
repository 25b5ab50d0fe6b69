import { powerMonitor } from 'electron'

/** Calls `lock` when the machine goes to sleep, its screen is locked, or (macOS) another person takes it over. */
export function lockWhenAway(lock: () => void): void {
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
}
