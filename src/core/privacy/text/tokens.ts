import { foldWord } from './fold-word.ts'

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'number'

/** A word or a number of the text. A possessive `'s` is not part of it. */
export interface Token {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** As the lexicons hold it; empty for a run of letters that is too long to be a word. */
  readonly folded: string
  readonly shape: Shape
  /** What stands between the word before and this one. */
  readonly gap: string
  /** A capital says nothing here: the first word of a sentence, a line, a quotation. */
  readonly opensSentence: boolean
}

const WORD = /['’][tsnkmr](?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*|\d+/gu
/** Patterns on words may look through them again and again. */
const LONGEST_WORD = 48
const POSSESSIVE = /['’]s$/i

/** After these a dot ends no sentence. */
const abbreviations = new Set(
  `mw mevr dhr hr dr drs ir ing mr mrs ms prof ds st ste nr no ca c bijv bv o.a a.u.b aub geb tel resp incl excl evt mej fam jr sr vs
   th chr joh ph tj ij wm jos jac min max blz pag art jl ll i.v.m ivm m.b.t mbt t.a.v tav d.d dd z.g v.d v.d.n`.split(
    /\s+/,
  ),
)

/** The words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    const word = POSSESSIVE.test(raw) && raw.length > 2 ? raw.slice(0, -2) : raw
    const gap = text.slice(end, match.index)
    const before = tokens.at(-1)
    const opensSentence = before === undefined || opensAfter(gap, before)
    tokens.push({
      index: tokens.length,
      start: match.index,
      end: match.index + word.length,
      text: word,
      folded: word.length > LONGEST_WORD ? '' : foldWord(word),
      shape: shapeOf(word),
      gap,
      opensSentence,
    })
    end = match.index + raw.length
  }
  return tokens
}

function opensAfter(gap: string, before: Token): boolean {
  if (gap === ' ' || gap === '-') return false
  if (/[\n|•·…?!]/.test(gap) || /\.\.|[–—] ?["“„'‘*_]*$|:[\s"“„'‘*_]/.test(gap)) return true
  if (/["“„‘«»][*_]*$/.test(gap) && /[\s(*_]/.test(gap)) return true
  // Pictures stand between sentences.
  if (/\p{Extended_Pictographic}/u.test(gap)) return true
  if (!/\.["”’')*_\]]*\s/.test(gap)) return false
  return !(abbreviations.has(before.folded) || isInitial(before))
}

function isInitial({ text, shape }: Token): boolean {
  return text.length === 1 && shape !== 'number' && shape !== 'lower'
}

function shapeOf(word: string): Shape {
  if (/^\d/.test(word)) return 'number'
  // “al-Masri”, “ez-Zor”, “d'Angelo”
  if (/^(?:a[lnrsdtz]|e[lzs]|ech|be[ln]|ould|d|o|l)['’-]\p{Lu}/u.test(word)) return 'capital'
  if (!/^\p{Lu}/u.test(word)) return 'lower'
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'upper' : 'capital'
}
