import { blocks } from '../blocks/block.ts'
import type { Block } from '../blocks/block.ts'

/** Without accents and capitals, so that `citaat` and `Citáát` are the same. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The blocks of which a word in the name or among the other words begins with `query`. */
export function matchingBlocks(query: string, words: Readonly<Record<Block, string>>): Block[] {
  const wanted = folded(query)
  return blocks.filter((block) =>
    folded(words[block])
      .split(/\s+/)
      .some((word) => word.startsWith(wanted)),
  )
}
