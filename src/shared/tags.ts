export const MOST_TAGS = 30
export const TAG_CHARS = 60

/** A tag as it is kept: `" #Grote  Zorgen "` is `grote zorgen`, so that one theme has one tag. Empty when nothing is left. */
export function tagFrom(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/^[\s#]+/u, '')
    .replaceAll(/[\s,;]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, TAG_CHARS)
    .trim()
}

/** The tags in a field that may hold anything, each once, in the order in which they stand there. */
export function tagsFrom(field: unknown): string[] {
  if (!Array.isArray(field)) return []
  const tags = field.filter((tag): tag is string => typeof tag === 'string').map(tagFrom)
  return [...new Set(tags)].filter(Boolean).slice(0, MOST_TAGS)
}
