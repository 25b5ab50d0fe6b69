import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { LineLink } from '#renderer/ui/LineList.tsx'
import { useLinks, useRelated } from './archive-queries.ts'
import { TitledLines } from './TitledLines.tsx'

/** What stands around a piece: where it leads, what leads to it, and what resembles it. */
export function Around({ id }: { id: DocumentId }) {
  const { t } = useTranslation('archive')
  const links = useLinks(id).data
  return (
    <>
      <Documents title={t('around.to')} documents={links?.to ?? []} />
      <Documents title={t('around.from')} documents={links?.from ?? []} />
      <Related id={id} />
    </>
  )
}

function Documents({ title, documents }: { title: string; documents: readonly DocumentLine[] }) {
  const { t } = useTranslation(['archive', 'app'])
  if (documents.length === 0) return null
  return (
    <TitledLines title={title}>
      {documents.map((document) => (
        <LineLink
          key={document.id}
          href={placeOfDocument(document)}
          title={document.title || t('untitled')}
          detail={t(`app:kind.${document.kind}`)}
        />
      ))}
    </TitledLines>
  )
}

const MOST_WORDS = 4

/** By the rare words that both hold, which are said so that the likeness can be judged. */
function Related({ id }: { id: DocumentId }) {
  const { t } = useTranslation('archive')
  const related = useRelated(id).data ?? []
  if (related.length === 0) return null
  return (
    <TitledLines title={t('around.alike')}>
      {related.map(({ id: alikeId, kind, title, shared }) => (
        <LineLink
          key={alikeId}
          href={paths.archived(alikeId)}
          title={title || t('untitled')}
          detail={`${t(`kind.${kind}`)} · ${t('around.shared', { words: shared.slice(0, MOST_WORDS).join(', ') })}`}
        />
      ))}
    </TitledLines>
  )
}
