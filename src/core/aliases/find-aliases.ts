export interface AliasPlace {
  readonly start: number
  readonly end: number
  readonly alias: string
}

/** A way to see where aliases stand in a text as whole words, in reading order. */
export function aliasFinder(aliases: readonly string[]): (text: string) => AliasPlace[] {
  if (aliases.length === 0) return () => []
  // The longest first: an alias may begin as another does.
  const words = aliases.toSorted((one, other) => other.length - one.length).map((alias) => RegExp.escape(alias))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: alias }) => ({ start: index, end: index + alias.length, alias }))
}
