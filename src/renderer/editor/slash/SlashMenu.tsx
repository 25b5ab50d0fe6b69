import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslation } from 'react-i18next'
import { BlockIcon } from '../blocks/BlockIcon.tsx'
import { $setBlock } from '../blocks/block.ts'
import type { Block } from '../blocks/block.ts'
import { matchingBlocks } from './matching-blocks.ts'
import { $readSlashQuery, $removeSlashQuery } from './slash-query.ts'
import { TypedList } from './TypedList.tsx'
import { usePlacedQuery } from './use-placed-query.ts'

/** The list that opens on "/": what the text at the caret can become. */
export function SlashMenu({ room }: { room: HTMLElement }) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  const [query, putAway] = usePlacedQuery(room, $readSlashQuery)
  const found = query ? matchingBlocks(query.text, t('blockWords', { returnObjects: true })) : []
  const choose = (block: Block) =>
    editor.update(() => {
      $removeSlashQuery()
      $setBlock(block)
    })
  if (!query || found.length === 0) return null
  return (
    <TypedList
      query={query}
      label={t('slashLabel')}
      items={found}
      keyOf={(block) => block}
      onChoose={choose}
      onClose={putAway}
    >
      {(block) => (
        <>
          <BlockIcon block={block} />
          {t(`blocks.${block}`)}
        </>
      )}
    </TypedList>
  )
}
