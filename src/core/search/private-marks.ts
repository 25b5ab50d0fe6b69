/**
 * Characters of Unicode's private use area, which no text means anything by. They are taken out of what is indexed,
 * so that nobody can forge a mark by writing it.
 */
export const HIT_START = '\uE000'
export const HIT_END = '\uE001'

export function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '')
}
