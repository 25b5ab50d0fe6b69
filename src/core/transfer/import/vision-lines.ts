import type { PaperBlock, PaperList } from '../../paper/paper.ts'
import { textOfRuns } from '../../paper/write-blocks.ts'
import type { VisionLine } from '../../vision/principles-in-text.ts'

/** The blocks of a text as lines to look for principles in. */
export function visionLines(blocks: readonly PaperBlock[]): VisionLine[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'heading', level: block.level, text: textOfRuns(block.runs).replaceAll('\n', ' ') }]
      case 'paragraph':
      case 'quote':
        return plainLines(textOfRuns(block.runs))
      case 'list':
        return listLines(block)
      case 'table':
        return block.rows.flatMap((row) => plainLines(row.map(textOfRuns).filter(Boolean).join(': ')))
      case 'page-break':
        return []
    }
  })
}

/** The items of a list; what is deeper belongs to its item. */
function listLines({ items }: PaperList): VisionLine[] {
  return items.flatMap((item) => {
    const [first = '', ...others] = textOfRuns(item.runs).split('\n')
    const deeper = item.list ? listLines(item.list).map(({ text }) => text) : []
    return [{ type: 'item', level: 0, text: first }, ...[...others, ...deeper].flatMap(plainLines)]
  })
}

function plainLines(text: string): VisionLine[] {
  return text.split('\n').map((line) => ({ type: 'text', level: 0, text: line }))
}
