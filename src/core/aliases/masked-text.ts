import type { RealName } from './alias-store.ts'
import { findOccurrences, occurrencesOf } from './find-occurrences.ts'

/** A stretch of a text, with the real name for which an alias stands there; null for what is as it was written. */
export interface MaskedStretch {
  readonly text: string
  readonly realName: string | null
}

/** A way to read a text with an alias wherever a real name stands; what no alias list knows it cannot hide. */
export function withoutRealNames(names: readonly RealName[]): (text: string) => string {
  if (names.length === 0) return (text) => text
  const stretchesOf = maskedStretches(names)
  return (text) =>
    stretchesOf(text)
      .map((stretch) => stretch.text)
      .join('')
}

/** The same in stretches. All names at once: of two that begin in one place, the longer is meant. */
export function maskedStretches(names: readonly RealName[]): (text: string) => readonly MaskedStretch[] {
  const find = occurrencesOf(names.map(({ name }) => name))
  const aliasOf = aliasesOf(names)
  return (text) => {
    let from = 0
    const stretches = find({ name: 'text', text, safe: [] }).flatMap(({ start, end, text: written }) => {
      const before = text.slice(from, start)
      from = end
      return [
        { text: before, realName: null },
        { text: aliasOf(written), realName: written },
      ]
    })
    return [...stretches, { text: text.slice(from), realName: null }].filter((stretch) => stretch.text !== '')
  }
}

/** A way to tell whose name it is, however it is written. Looked up once for each way: that makes the patterns of every name. */
function aliasesOf(names: readonly RealName[]): (written: string) => string {
  const known = new Map<string, string>()
  return (written) => {
    const alias = known.get(written) ?? findAlias(written, names)
    known.set(written, alias)
    return alias
  }
}

/** Of somebody whom two names fit, the first. */
function findAlias(written: string, names: readonly RealName[]): string {
  const isWhole = ({ name }: RealName) =>
    findOccurrences([name], [{ name: 'text', text: written, safe: [] }]).some(
      ({ start, end }) => start === 0 && end === written.length,
    )
  return names.find(isWhole)?.alias ?? '…'
}
