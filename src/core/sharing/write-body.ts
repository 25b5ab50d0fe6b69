import * as Y from 'yjs'
import type { SharedBlock, SharedRun } from '#shared/contract/sharing.ts'
import { BODY } from '../documents/document-types.ts'

type Item = Extract<SharedBlock, { type: 'item' }>
/** What is one element at the top of a body: a block, or the items of one list. */
export type TopLevel = Exclude<SharedBlock, Item> | readonly Item[]

const emptyParagraph: SharedBlock = { type: 'paragraph', runs: [] }

/** Writes a text as Lexical lays it out, with nothing in it but these blocks. */
export function writeBody(doc: Y.Doc, blocks: readonly SharedBlock[]): void {
  doc.get(BODY, Y.XmlText).applyDelta(topLevels(blocks).map((part) => ({ insert: elementOf(part) })))
}

/** An editor needs a paragraph to stand in, so a text is never without one. */
export function topLevels(blocks: readonly SharedBlock[]): TopLevel[] {
  const parts: (Exclude<SharedBlock, Item> | Item[])[] = []
  for (const block of blocks.length > 0 ? blocks : [emptyParagraph]) {
    const last = parts.at(-1)
    if (block.type !== 'item') parts.push(block)
    else if (Array.isArray(last) && goesOn(last, block)) last.push(block)
    else parts.push([block])
  }
  return parts
}

export function elementOf(part: TopLevel): Y.XmlText {
  if (isList(part)) return listOf(part, 0)
  const element = elementOfType(part.type, part.type === 'heading' ? { __tag: `h${part.level}` } : {})
  writeRuns(element, part.runs)
  return element
}

const isList = (part: TopLevel): part is readonly Item[] => Array.isArray(part)

/** A list goes on until a line of another kind stands at its own depth. */
function goesOn(items: readonly Item[], next: Item, depth = 0): boolean {
  return next.depth > depth || items.every((item) => item.depth > depth || item.list === next.list)
}

/** A list within a list stands in an item of its own. */
function listOf(items: readonly Item[], depth: number): Y.XmlText {
  const list = items.find((item) => item.depth <= depth)?.list ?? items[0]?.list ?? 'bullet'
  const element = elementOfType('list', { __listType: list, __tag: list === 'number' ? 'ol' : 'ul', __start: 1 })
  const children: Y.XmlText[] = []
  let value = 1
  for (let at = 0; at < items.length; at += 1) {
    const deeper = items.slice(at, endOfDeeper(items, at, depth))
    const item = items[at]
    if (deeper.length > 0) {
      children.push(holderOf(deeper, depth + 1, value))
      at += deeper.length - 1
    } else if (item) {
      children.push(itemOf(item, list, value))
      value += 1
    }
  }
  element.applyDelta(children.map((insert) => ({ insert })))
  return element
}

function holderOf(items: readonly Item[], depth: number, value: number): Y.XmlText {
  const lists: Item[][] = []
  for (const item of items) {
    const last = lists.at(-1)
    if (last && goesOn(last, item, depth)) last.push(item)
    else lists.push([item])
  }
  const holder = elementOfType('listitem', { __value: value })
  holder.applyDelta(lists.map((list) => ({ insert: listOf(list, depth) })))
  return holder
}

function endOfDeeper(items: readonly Item[], from: number, depth: number): number {
  const found = items.findIndex((item, at) => at >= from && item.depth <= depth)
  return found < 0 ? items.length : found
}

function itemOf(item: Item, list: Item['list'], value: number): Y.XmlText {
  const checked = list === 'check' ? { __checked: item.checked } : {}
  const element = elementOfType('listitem', { __value: value, ...checked })
  writeRuns(element, item.runs)
  return element
}

function elementOfType(type: string, attributes: Readonly<Record<string, unknown>>): Y.XmlText {
  const element = new Y.XmlText()
  element.setAttribute('__type', type)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string)
  return element
}

function writeRuns(element: Y.XmlText, runs: readonly SharedRun[]): void {
  const inserts = runs.flatMap((run): { insert: unknown }[] =>
    run.url === null ? nodesOf(run) : [{ insert: linkOf(run, run.url) }],
  )
  if (inserts.length > 0) element.applyDelta(inserts)
}

function linkOf(run: SharedRun, url: string): Y.XmlText {
  const link = elementOfType('link', { __url: url })
  link.applyDelta(nodesOf(run))
  return link
}

/** The words of a run, each line of them behind a map that says how they look. */
function nodesOf(run: SharedRun): { insert: unknown }[] {
  return run.text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ insert: new Y.Map([['__type', 'linebreak']]) }] : []),
      ...(line === '' ? [] : [{ insert: new Y.Map<unknown>(attributesOf(run)) }, { insert: line }]),
    ])
}

function attributesOf({ format, documentId }: SharedRun): [string, unknown][] {
  const look: [string, unknown][] = format === 0 ? [] : [['__format', format]]
  if (documentId === null) return [['__type', 'text'], ...look]
  return [['__type', 'document-link'], ['__documentId', documentId], ['__mode', 1], ...look]
}
