import type { Block } from './block.ts'

/** What stays of a block's contributions: with the speaker's name, without it, or nothing at all. */
export function keptAs({ record, visibility }: Pick<Block, 'record' | 'visibility'>): 'named' | 'unnamed' | 'nothing' {
  if (record === 'nothing') return 'nothing'
  if (visibility.as === 'private-until-reveal') return visibility.named ? 'named' : 'unnamed'
  return visibility.as === 'anonymous' ? 'unnamed' : 'named'
}
