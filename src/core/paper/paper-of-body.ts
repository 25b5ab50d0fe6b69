import * as Y from 'yjs'
import { BODY } from '../documents/document-types.ts'
import { attribute, isInline, typeOf } from './body-element.ts'
import { runsOf } from './body-runs.ts'
import type { HeadingLevel, ListKind, PaperBlock, PaperItem, PaperList } from './paper.ts'

/**
 * The body of a document as blocks of a paper. Walks the Yjs types as Lexical lays them out, as `textOf` does. An alias
 * stands there as its text, which is all that a document knows of a person.
 */
export function paperOfBody(doc: Y.Doc): PaperBlock[] {
  return childrenOf(doc.get(BODY, Y.XmlText)).flatMap(blocksOf)
}

function blocksOf(element: Y.XmlText): PaperBlock[] {
  const runs = runsOf(element)
  switch (typeOf(element)) {
    case 'heading':
      return [{ type: 'heading', level: levelOf(element), runs }]
    case 'quote':
      return [{ type: 'quote', runs }]
    case 'list':
      return [listOf(element)]
    default:
      return runs.length > 0 ? [{ type: 'paragraph', runs }, ...childBlocks(element)] : childBlocks(element)
  }
}

/** A block of a newer Ruimte may hold blocks: its text still comes along. */
function childBlocks(element: Y.XmlText): PaperBlock[] {
  return childrenOf(element).flatMap(blocksOf)
}

/** The highest heading inside a text is of level 2, as the title of the paper is the first. */
function levelOf(heading: Y.XmlText): HeadingLevel {
  const level = Number(String(attribute(heading, '__tag')).slice(1))
  return level >= 4 ? 4 : level === 3 ? 3 : 2
}

function listOf(list: Y.XmlText): PaperList {
  const kind = kindOf(list)
  const start = Number(attribute(list, '__start'))
  return {
    type: 'list',
    kind,
    start: kind === 'number' && Number.isInteger(start) && start >= 0 ? start : 1,
    items: childrenOf(list).reduce<PaperItem[]>((items, element) => addItem(items, element, kind), []),
  }
}

/** Lexical keeps a list inside an item as an item of its own, after the one that it belongs to. */
function addItem(items: PaperItem[], element: Y.XmlText, kind: ListKind): PaperItem[] {
  const runs = runsOf(element)
  const inner = childrenOf(element)
    .filter((child) => typeOf(child) === 'list')
    .map(listOf)
  const last = items.at(-1)
  if (runs.length === 0 && inner.length > 0 && last) {
    return [...items.slice(0, -1), { ...last, list: joined([...(last.list ? [last.list] : []), ...inner]) }]
  }
  const checked = kind === 'check' ? { checked: attribute(element, '__checked') === true } : {}
  return [...items, { runs, ...checked, ...(inner.length > 0 ? { list: joined(inner) } : {}) }]
}

function joined(lists: readonly PaperList[]): PaperList {
  const [first, ...others] = lists
  if (!first) throw new RangeError('no list to join')
  return { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] }
}

function kindOf(list: Y.XmlText): ListKind {
  const type = attribute(list, '__listType')
  return type === 'number' || type === 'check' ? type : 'bullet'
}

function childrenOf(element: Y.XmlText): Y.XmlText[] {
  return (element.toDelta() as { insert: unknown }[]).flatMap(({ insert }) =>
    insert instanceof Y.XmlText && !isInline(insert) ? [insert] : [],
  )
}
