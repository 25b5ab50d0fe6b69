import { methods } from './catalogue.ts'
import { modules } from './modules.ts'

/** Every text that comes with Ruimte: nobody here wrote it, and the names in it are those of authors. */
export const knownTexts: ReadonlySet<string> = new Set([...methods, ...modules].flatMap((one) => stringsIn(one)))

/** Names and origins: a copy has them inside what it says of itself. */
export const knownParts: readonly string[] = methods.flatMap(({ name, origin }) => stringsIn([name, origin]))

/** Every text in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((one) => stringsIn(one))
}
