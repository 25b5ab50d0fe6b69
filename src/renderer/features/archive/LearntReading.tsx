import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import { SharedLine } from '#renderer/editor/sharing/SharedLine.tsx'
import { formatWhen } from '#renderer/lib/dates.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Gathered } from './Gathered.tsx'
import { LearntMenu } from './LearntMenu.tsx'
import styles from './Reader.module.css'

interface LearntReadingProps {
  document: OpenDocument
  learnt: Learnt
  onEdit: () => void
  tool: ReactNode
}

/** The page as it is read; a copy in the team space is only read. */
export function LearntReading({ document, learnt, onEdit, tool }: LearntReadingProps) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  const isShared = learnt.space !== 'personal'
  const [title] = useMetaField(document.doc, 'title')
  const [line] = useMetaField(document.doc, 'line')
  return (
    <>
      <header className={styles.head}>
        <p className={styles.eyebrow} data-kind={learnt.kind}>
          {t(`kind.${learnt.kind}`)}
          {isShared && ` · ${learnt.author ?? t('filter.anonymous').toLowerCase()}`} ·{' '}
          {formatWhen(learnt.createdAtMs, nowMs, language)}
        </p>
        {!isShared && <IconButton icon={Pencil} label={t('edit')} size="s" onClick={onEdit} />}
        <LearntMenu id={learnt.id} isShared={isShared} />
        {tool}
      </header>
      {isShared ? <SharedCopyLine id={learnt.id} /> : <SharedLine id={learnt.id} />}
      <h2>{title || t('untitled')}</h2>
      {line && line !== title && <p className={styles.said}>{line}</p>}
      <DocumentEditor document={document} label={t('body')} headingsUnder={2} readOnly />
      <Gathered learnt={learnt} />
    </>
  )
}
