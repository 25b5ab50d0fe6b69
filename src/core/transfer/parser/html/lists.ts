import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { ListKind, PaperItem, PaperList } from '../../../paper/paper.ts'
import { limits } from '../limits.ts'
import { type RawBlock, runsOfBlocks } from '../raw-block.ts'
import type { Around } from './around.ts'
import { attributeOf, childrenOf, isCheckBox, isChecked, isElement, isText, wordsIn } from './dom.ts'

/** A list with the lists inside it; one that lies too deep comes out as lines. */
export function listOfElement(element: Tree.Element, around: Around): RawBlock[] {
  if (around.lists >= limits.listDepth) {
    const text = wordsIn(element).replaceAll(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }]
  }
  const inner = { ...around, lists: around.lists + 1, quoted: false }
  const isCheckList = childrenOf(element).some((child) => boxOf(child) !== undefined)
  const kind: ListKind = isCheckList ? 'check' : element.tagName === 'ol' ? 'number' : 'bullet'
  const items = childrenOf(element).reduce<PaperItem[]>((before, child) => addItem(before, child, kind, inner), [])
  return items.length > 0 ? [{ type: 'list', kind, start: startOf(element), items }] : []
}

function addItem(items: PaperItem[], child: Tree.ChildNode, kind: ListKind, around: Around): PaperItem[] {
  const isItem = isElement(child) && child.tagName === 'li'
  const blocks = around.blocksIn(isItem ? childrenOf(child) : [child], around)
  const list = joined(blocks.filter((block) => block.type === 'list'))
  const runs = runsOfBlocks(blocks.filter((block) => block.type !== 'list'))
  if (runs.length === 0 && !list) return items
  const last = items.at(-1)
  // A list that stands between items belongs to the item before it.
  if (!isItem && runs.length === 0 && last && list) {
    return [...items.slice(0, -1), { ...last, list: joined([...(last.list ? [last.list] : []), list]) }]
  }
  const checked = kind === 'check' ? { checked: boxOf(child) ?? false } : {}
  return [...items, { runs, ...checked, ...(list ? { list } : {}) }]
}

function joined(lists: readonly PaperList[]): PaperList | undefined {
  const [first, ...others] = lists
  return first && { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] }
}

/** Whether an item begins with a check box, and whether that is checked. */
function boxOf(item: Tree.ChildNode): boolean | undefined {
  let node: Tree.ChildNode | undefined = item
  while (node && isElement(node) && node.tagName !== 'input') {
    node = childrenOf(node).find((child) => isElement(child) || (isText(child) && child.value.trim() !== ''))
  }
  return node && isElement(node) && isCheckBox(node) ? isChecked(node) : undefined
}

function startOf(element: Tree.Element): number {
  const start = Number(attributeOf(element, 'start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1
}
