import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirectory } from '#host/data-directory.ts'
import { throwAwayDirectory } from '#host/throw-away-directory.ts'

/** Where this run of Ruimte keeps its things: the same place as the browser host does, so both open the same vault. */
export interface Place {
  readonly vaultDirectory: string
  /** What Electron itself wants to keep. */
  readonly shellDirectory: string
  readonly demo: boolean
  /** Called last; removes what was only for this run. */
  readonly leave: () => void
}

/** @param args the command line; `--demo` asks for a throw-away vault */
export function choosePlace(args: readonly string[]): Place {
  const demo = args.includes('--demo') ? throwAwayDirectory() : undefined
  const vaultDirectory = demo?.path ?? dataDirectory()
  const shellDirectory = join(vaultDirectory, 'shell')
  mkdirSync(shellDirectory, { recursive: true, mode: 0o700 })
  return { vaultDirectory, shellDirectory, demo: demo !== undefined, leave: demo?.remove ?? (() => {}) }
}
