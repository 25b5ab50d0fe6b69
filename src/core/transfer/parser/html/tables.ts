import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { PaperRun } from '../../../paper/paper.ts'
import { type RawBlock, runsOfBlocks } from '../raw-block.ts'
import type { Around } from './around.ts'
import { childrenOf, isElement } from './dom.ts'

/** A table; one with a single column is only a way of placing things on a page, so what stands in it counts. */
export function blocksOfTable(table: Tree.Element, around: Around): RawBlock[] {
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const caption = childrenOf(table).filter((child) => isElement(child) && child.tagName === 'caption')
  if (columns <= 1) return around.blocksIn([...caption, ...rows.flat().flatMap((cell) => childrenOf(cell))], around)
  const hasHeader = rows[0]?.every((cell) => cell.tagName === 'th') ?? false
  const inner = { ...around, quoted: false }
  const filled = rows
    .map((cells) =>
      Array.from({ length: columns }, (_, column): PaperRun[] => {
        const cell = cells[column]
        return cell ? runsOfBlocks(around.blocksIn(childrenOf(cell), inner)) : []
      }),
    )
    .filter((cells) => cells.some((runs) => runs.length > 0))
  return [
    ...around.blocksIn(caption, around),
    ...(filled.length > 0 ? [{ type: 'table' as const, hasHeader, rows: filled }] : []),
  ]
}

function rowsOf(table: Tree.Element): Tree.Element[][] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : rowsIn(part)))
    .map((row) =>
      childrenOf(row)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
    )
}

function rowsIn(part: Tree.Element): Tree.Element[] {
  if (!['thead', 'tbody', 'tfoot'].includes(part.tagName)) return []
  return childrenOf(part)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'tr')
}
