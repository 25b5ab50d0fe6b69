import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Control } from './control.ts'

/**
 * The file as it is without the control.
 *
 * @param root the folder with `src`
 * @throws {Error} when the code that does it does not stand there, or more than once
 */
export function switchedOff({ file, from, to, name }: Control, root: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`"${name}" stands ${parts.length - 1} times in ${file}`)
  return parts.join(to)
}
