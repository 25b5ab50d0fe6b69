import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Control } from './control.ts'

/**
 * The file as it is without the control.
 *
 * @param root the folder with `src`
 * @throws {Error} when the code that does it does not stand there, or more than once
 */
export function switchedOff({ file, from, to, name, also = [] }: Control, root: string): string {
  return [{ from, to }, ...also].reduce(
    (text, change) => {
      const parts = text.split(change.from)
      if (parts.length !== 2) throw new Error(`"${name}" stands ${parts.length - 1} times in ${file}`)
      return parts.join(change.to)
    },
    readFileSync(join(root, file), 'utf8'),
  )
}
