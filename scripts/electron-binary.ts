import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Where Electron's program is, if it was downloaded. Does not load the electron package: that one starts a download
 * when its binary is missing, and fails where the network is locked down.
 */
export function electronBinary(): string | undefined {
  const installed = electronPackage()
  if (!installed) return undefined
  const pathFile = join(installed, 'path.txt')
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!program && !elsewhere) return undefined
  const binary = join(elsewhere ?? join(installed, 'dist'), program ?? 'electron')
  return existsSync(binary) ? binary : undefined
}

function electronPackage(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return undefined
  }
}
