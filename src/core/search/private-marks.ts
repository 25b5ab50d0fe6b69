/**
 * Characters of Unicode's private use area, which no text means anything by. They are taken out of what is indexed and
 * never come out of a query, so what they mark cannot be forged by what a person writes.
 */
export const HIT_START = '\uE000'
export const HIT_END = '\uE001'

/** Stands before each stem, so that a stem is never found by typing it: only by a word in another form. */
export const STEM_MARK = { nl: '\uE002', en: '\uE003' } as const

export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, '')
}
