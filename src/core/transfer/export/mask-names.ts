import type { RealName } from '../../aliases/alias-store.ts'
import { findOccurrences } from '../../aliases/find-occurrences.ts'

/** A way to read a text with an alias wherever a real name stands; what the alias list does not know it cannot hide. */
export function maskNames(names: readonly RealName[]): (text: string) => string {
  if (names.length === 0) return (text) => text
  const all = names.map(({ name }) => name)
  // All names at once: of two that begin in one place, the longer is meant.
  return (text) =>
    placesOf(all, text).reduceRight(
      (masked, { start, end, text: written }) => masked.slice(0, start) + aliasOf(written, names) + masked.slice(end),
      text,
    )
}

/** Whose name it is, however it is written here. */
function aliasOf(written: string, names: readonly RealName[]): string {
  const isWhole = ({ name }: RealName) =>
    placesOf([name], written).some(({ start, end }) => start === 0 && end === written.length)
  return names.find(isWhole)?.alias ?? '…'
}

function placesOf(names: readonly string[], text: string): ReturnType<typeof findOccurrences> {
  return findOccurrences(names, [{ name: 'text', text, safe: [] }])
}
