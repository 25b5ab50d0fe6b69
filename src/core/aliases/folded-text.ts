/** A text without accents, in small letters and with one kind of apostrophe, dash and space, and where each letter stood. */
export interface FoldedText {
  readonly text: string
  /** For each place in the folded text, and its end: the place in the text as it was written. */
  readonly places: readonly number[]
}

/** What cannot be part of a name, for stretches that are not to be looked at. */
const HIDDEN = '\u0000'

/** @param hidden stretches that are not to be found in */
export function foldText(written: string, hidden: readonly { start: number; end: number }[] = []): FoldedText {
  let text = ''
  const places: number[] = []
  let place = 0
  for (const character of hide(written, hidden)) {
    const folded = foldCharacter(character)
    for (let index = 0; index < folded.length; index += 1) places.push(place)
    text += folded
    place += character.length
  }
  places.push(place)
  return { text, places }
}

export function fold(text: string): string {
  return foldText(text).text
}

function foldCharacter(character: string): string {
  if (/[’‘ʼ`´]/.test(character)) return "'"
  if (/[‐‑–]/.test(character)) return '-'
  if (/\s/.test(character)) return ' '
  return character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function hide(text: string, stretches: readonly { start: number; end: number }[]): string {
  let shown = text
  for (const { start, end } of stretches) {
    shown = shown.slice(0, start) + HIDDEN.repeat(Math.max(0, Math.min(end, text.length) - start)) + shown.slice(end)
  }
  return shown
}
