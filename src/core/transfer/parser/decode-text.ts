import type { LeftOutCount } from './left-out-count.ts'
import { Refusal } from './refusal.ts'

/** How far a file is looked at to tell its encoding. */
const LOOK_BYTES = 64 * 1024

/**
 * The text in a file: UTF-8, UTF-16 either way round, or else Windows-1252, which older programs here write.
 *
 * @throws {Refusal} `not-text` when it is not text in any of these
 */
export function decodeText(bytes: Buffer, leftOut: LeftOutCount): string {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (text.includes('\0') || strangeShare(text) > 0.02) throw new Refusal('not-text')
  leftOut.add('characters', text.match(/\uFFFD/g)?.length ?? 0)
  return text
}

function decoded(bytes: Buffer): string {
  const wide = wideEncodingOf(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return looksLikeUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16 says so at its start, or shows by its zeros: each letter of ours has one beside it. */
function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const look = bytes.subarray(0, LOOK_BYTES)
  const pairs = look.length >> 1
  let [first, second] = [0, 0]
  for (let place = 0; place + 1 < look.length; place += 2) {
    if (look[place] === 0) first += 1
    if (look[place + 1] === 0) second += 1
  }
  if (pairs > 0 && second / pairs > 0.6 && first / pairs < 0.1) return 'utf-16le'
  return pairs > 0 && first / pairs > 0.6 && second / pairs < 0.1 ? 'utf-16be' : undefined
}

/** UTF-8 with a few broken bytes in it, rather than an encoding of one byte for each letter. */
function looksLikeUtf8(bytes: Buffer): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOK_BYTES))
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return whole > broken
}

/** Controls that do stand in texts: tabs, ends of lines and pages. */
const usual = '\t\n\r\f\v\u0085\u001A\u001B'

/** Of all characters, how many no person types. */
function strangeShare(text: string): number {
  const look = text.slice(0, LOOK_BYTES)
  const strange = (look.match(/\p{Cc}/gu) ?? []).filter((control) => !usual.includes(control)).length
  return look === '' ? 0 : strange / look.length
}
