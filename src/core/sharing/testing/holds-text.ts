import type { SqlValue } from '../../store/store.ts'

/** Whether a text stands in a value of the store: as UTF-8 or UTF-16, in any case. */
export function holdsText(value: SqlValue, text: string): boolean {
  if (value === null) return false
  const bytes = value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value))
  const plain = folded(bytes)
  return spellings(text).some((spelling) => plain.includes(spelling))
}

const known = new Map<string, string[]>()

/** Each way in which a text can stand in bytes, as {@link folded} shows it. */
function spellings(text: string): string[] {
  const found = known.get(text)
  if (found) return found
  const cases = [text, text.toLowerCase(), text.toUpperCase()].flatMap((one) => [one, one.normalize('NFD')])
  const bytes = cases.flatMap((one) => [
    Buffer.from(one),
    Buffer.from(one, 'utf16le'),
    Buffer.from(one, 'utf16le').swap16(),
  ])
  const made = [...new Set(bytes.map(folded))]
  known.set(text, made)
  return made
}

/** Bytes as text, a character for each byte, so that letters of either case look the same. */
function folded(bytes: Buffer): string {
  return bytes.toString('latin1').toLowerCase()
}
