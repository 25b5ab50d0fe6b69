import type { ReadText } from './read-text.ts'
import type { Token } from './tokens.ts'

/** A part of a text, and where it begins in it. */
export interface Region {
  readonly text: string
  readonly offset: number
}

/** So far around a trigger the patterns look. */
const BEFORE = 72
const AFTER = 48
/** No word is cut; what is longer is none, and may go on for ever. */
const LONGEST_WORD = 48

/**
 * The parts of a text around the words that a notation cannot do without, such as its digits: most of a text has none, and
 * need not be searched.
 */
export function regionsAround({ text, tokens }: ReadText, isTrigger: (token: Token) => boolean): Region[] {
  const spans: { start: number; end: number }[] = []
  for (const token of tokens) {
    if (!isTrigger(token)) continue
    const start = wordStart(text, token.start - BEFORE)
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = token.end + AFTER
    else spans.push({ start, end: token.end + AFTER })
  }
  return spans.map(({ start, end }) => ({ text: text.slice(start, wordEnd(text, end)), offset: start }))
}

function wordStart(text: string, near: number): number {
  const start = Math.max(0, near)
  const furthest = Math.max(0, start - LONGEST_WORD)
  for (let at = start; at > furthest; at -= 1) if (isSpace(text, at - 1)) return at
  return furthest
}

function wordEnd(text: string, near: number): number {
  const furthest = Math.min(text.length, near + LONGEST_WORD)
  for (let at = near; at < furthest; at += 1) if (isSpace(text, at)) return at
  return furthest
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\n'
}
