import type { ReactNode } from 'react'
import type { OwnBlock, SharedBlock } from '#shared/contract/sharing.ts'
import text from '#renderer/editor/text.module.css'
import { classNames } from '#renderer/ui/class-names.ts'
import { withLists } from './marked-runs.ts'
import styles from './TextBlocks.module.css'

interface TextBlocksProps<Block> {
  blocks: readonly Block[]
  /** The words of one block. */
  words: (block: Block, at: number) => ReactNode
}

/** A text as it is read, without an editor. */
export function TextBlocks<Block extends SharedBlock | OwnBlock>({ blocks, words }: TextBlocksProps<Block>) {
  return (
    <div className={classNames(text.text, styles.text)}>
      {withLists(blocks).map((group) => {
        const [first] = group.blocks
        if (!first) return null
        if (group.list === null)
          return <OneBlock key={first.at} block={first.block} words={words(first.block, first.at)} />
        const List = group.list === 'number' ? 'ol' : 'ul'
        return (
          <List key={first.at} className={classNames(text.list, group.list === 'check' && text.checklist)}>
            {group.blocks.map(({ block, at }) => (
              <li
                key={at}
                className={classNames(text.item, checkClass(block))}
                style={{ marginInlineStart: indent(block) }}
              >
                {words(block, at)}
              </li>
            ))}
          </List>
        )
      })}
    </div>
  )
}

function OneBlock({ block, words }: { block: SharedBlock | OwnBlock; words: ReactNode }) {
  // Under the title of the page and that of the side.
  if (block.type === 'heading') return <h4 className={block.level < 3 ? text.h2 : text.h3}>{words}</h4>
  if (block.type === 'quote') return <blockquote className={text.quote}>{words}</blockquote>
  return <p className={text.paragraph}>{words}</p>
}

const indent = (block: SharedBlock | OwnBlock) => (block.type === 'item' ? `${block.depth * 1.4}em` : 0)

function checkClass(block: SharedBlock | OwnBlock): string | undefined {
  if (block.type !== 'item' || block.list !== 'check') return undefined
  return block.checked ? text.checked : text.unchecked
}
