import { sharesStem } from './marked-text.ts'

const BEFORE = 60
const LENGTH = 180

/** The part of a body around the first word that shares a stem with what was asked; its beginning when there is none. */
export function excerptAround(body: string, stems: ReadonlySet<string>): string {
  const found = [...body.matchAll(/[\p{L}\p{N}]+/gu)].find((match) => sharesStem(match[0], stems))
  const start = found && found.index > BEFORE ? body.indexOf(' ', found.index - BEFORE) + 1 : 0
  const end = start + LENGTH < body.length ? body.lastIndexOf(' ', start + LENGTH) : body.length
  const text = body.slice(start, Math.max(end, start))
  return `${start > 0 ? '…' : ''}${text}${end < body.length ? '…' : ''}`
}
