import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/**
 * A folder as people paste it: between quotation marks, or from their home.
 *
 * @returns undefined for a path that leads nowhere certain
 */
export function folderPath(typed: string): string | undefined {
  const plain = typed.trim().replace(/^["'“”](.*)["'“”]$/, '$1')
  const fromHome = /^~(?:[/\\](.*))?$/.exec(plain)
  const path = fromHome ? join(homedir(), fromHome[1] ?? '') : plain
  return isAbsolute(path) ? resolve(path) : undefined
}
