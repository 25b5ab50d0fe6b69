const TITLE_CHARS = 200
/** A first sentence longer than this is no title. */
const SHORT_CHARS = 90

const numbered =
  /^(?:(?:uitgangspunt|principe|principle|artikel|article)\s*)?\d{1,3}\s*[.):–—-]\s*|^(?:uitgangspunt|principe|principle|artikel|article)\s*\d{1,3}\s+|^(?:[ivx]{1,5}|[a-h])[.)]\s+/i

/** The line without the number before it, in any of the ways in which people number. */
export function withoutNumber(text: string): string {
  return text.replace(numbered, '')
}

/** The title that a line begins with, and what comes after; a heading is a title as a whole. */
export function cutTitle(line: string, isHeading: boolean): { title: string; rest: string } {
  const text = withoutNumber(line).trim() || line.trim()
  if (isHeading) return { title: text.slice(0, TITLE_CHARS), rest: '' }
  const [, before, after] = /^(.{2,90}?)(?::\s+|\s[–—]\s|(?<=[.!?])\s+)(.+)$/su.exec(text) ?? []
  if (before !== undefined && after !== undefined) return { title: withoutStop(before), rest: after.trim() }
  if (text.length <= SHORT_CHARS) return { title: withoutStop(text), rest: '' }
  const end = text.lastIndexOf(' ', SHORT_CHARS)
  return { title: `${text.slice(0, end > 0 ? end : SHORT_CHARS)}…`, rest: text }
}

function withoutStop(text: string): string {
  return text.replace(/[.:]$/, '').trim() || text.trim()
}
