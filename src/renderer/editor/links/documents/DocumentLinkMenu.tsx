import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { TypedList } from '../../slash/TypedList.tsx'
import { usePlacedQuery } from '../../slash/use-placed-query.ts'
import { $insertDocumentLink, $readLinkQuery } from './document-link-query.ts'
import styles from './DocumentLinkMenu.module.css'
import { type Linkable, useLinkable } from './use-linkable.ts'

/** The list that opens on "[[": documents to link to, found as you type. */
export function DocumentLinkMenu({ room, documentId }: { room: HTMLElement; documentId: DocumentId }) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation(['editor', 'app'])
  const [query, putAway] = usePlacedQuery(room, $readLinkQuery)
  const found = useLinkable(query?.text ?? null, documentId)
  const titleOf = ({ title }: Linkable) => title || t('documentLink.untitled')
  if (!query || found.length === 0) return null
  return (
    <TypedList
      query={query}
      label={t('documentLink.choose')}
      items={found}
      keyOf={({ id }) => id}
      onChoose={(document) => editor.update(() => $insertDocumentLink(document.id, titleOf(document)))}
      onClose={putAway}
    >
      {(document) => (
        <>
          <span className={styles.title}>{titleOf(document)}</span>
          <span className={styles.kind}>{t(`app:kind.${document.kind}`)}</span>
        </>
      )}
    </TypedList>
  )
}
