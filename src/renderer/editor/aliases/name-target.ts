import { $getSelection, $isRangeSelection, $isTextNode, type PointType } from 'lexical'
import type { TextSpan } from '#shared/contract/privacy.ts'
import { startOfTitles } from '#shared/person-titles.ts'
import { $placeInLine, $readLine } from './lines.ts'

/** A name that is to get an alias. */
interface NamedSpan extends TextSpan {
  readonly text: string
  /** What stands before it in the same line or field. */
  readonly before: string
  /** Where the titles before it begin; `start` where there are none. */
  readonly titleStart: number
}

/** A name in a line of the text. */
export interface LineTarget extends NamedSpan {
  readonly block: string
}

/** A name in a field beside it. */
export interface FieldTarget extends NamedSpan {
  readonly field: string
}

export type NameTarget = LineTarget | FieldTarget

/** Longer is no name. */
const MAX_NAME_CHARS = 120
const possessive = /['’]s?$/u
const wordPart = /[\p{L}\p{M}\p{N}'’-]/u
const rest = /^(?:[ \u00a0]+(?:van|de|der|den|ten|ter|el|al|bin|ben|von|'t))*[ \u00a0]+\p{Lu}[\p{L}\p{M}'’-]*/u

/** The name at the selection, or at the caret; null where there is none. */
export function $targetAtSelection(): LineTarget | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const [from, to] = [$placeOf(first), $placeOf(last)]
  if (!from || !to || from.block !== to.block) return null
  const line = $readLine(from.block)
  if (!line) return null
  const span = selection.isCollapsed() ? nameAround(line.text, from.at) : { start: from.at, end: to.at }
  const named = nameIn(line.text, span, line.safe)
  return named && { ...named, block: line.block }
}

/** The name in a stretch of text, without what stands around it; null where it is no name or overlaps an alias. */
export function nameIn(text: string, { start, end }: TextSpan, safe: readonly TextSpan[]): NamedSpan | null {
  const trimmed = trim(text, start, end)
  const name = text.slice(trimmed.start, trimmed.end)
  if (!/\p{L}/u.test(name) || name.length > MAX_NAME_CHARS || name.includes('\ufffc')) return null
  if (safe.some((each) => each.start < trimmed.end && each.end > trimmed.start)) return null
  const before = text.slice(0, trimmed.start)
  return { ...trimmed, text: name, before, titleStart: startOfTitles(before) }
}

function $placeOf(point: PointType) {
  const node = point.getNode()
  return $isTextNode(node) ? $placeInLine(node, point.offset) : $placeOfChild(point)
}

/** A selection that stands between the parts of a block. */
function $placeOfChild(point: PointType): { block: string; at: number } | null {
  const node = point.getNode()
  if ($isTextNode(node)) return null
  const child = node.getChildAtIndex(point.offset)
  if ($isTextNode(child)) return $placeInLine(child, 0)
  const last = node.getLastDescendant()
  return $isTextNode(last) ? $placeInLine(last, last.getTextContentSize()) : null
}

function trim(text: string, start: number, end: number): TextSpan {
  const selected = text.slice(start, end)
  const lead = /^[\s"“”‘(,;:!?-]+/u.exec(selected)?.[0].length ?? 0
  const bare = selected
    .slice(lead)
    .replace(/[\s"“”),;:!?-]+$/u, '')
    .replace(possessive, '')
  return { start: start + lead, end: start + lead + bare.length }
}

/** The word at a place, with what follows of a name: “Samira de Wit”. */
function nameAround(text: string, at: number): TextSpan {
  let [start, end] = [at, at]
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && wordPart.test(text.charAt(end))) end += 1
  const more = /^\p{Lu}/u.test(text.slice(start, end)) ? rest.exec(text.slice(end))?.[0] : undefined
  return { start, end: end + (more?.length ?? 0) }
}
