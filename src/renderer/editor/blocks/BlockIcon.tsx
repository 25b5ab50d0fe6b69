import { blockIcons } from './block-icons.ts'
import type { Block } from './block.ts'

export function BlockIcon({ block }: { block: Block }) {
  const Icon = blockIcons[block]
  return <Icon aria-hidden />
}
