import { ArrowLeft, History, Presentation, Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { ExportMenu } from '#renderer/editor/export/ExportMenu.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NextStep } from './NextStep.tsx'

interface DilemmaBarProps {
  id: DocumentId
  document: OpenDocument
  state: DilemmaState
  hasQuestion: boolean
  /** There is no question yet, and the next step needs one. */
  onAsk: () => void
  onVersions: () => void
}

export function DilemmaBar({ id, document, state, hasQuestion, onAsk, onVersions }: DilemmaBarProps) {
  const { t } = useTranslation('dilemmas')
  return (
    <div className={page.bar}>
      <ButtonLink href={paths.dilemmas} icon={ArrowLeft}>
        {t('title')}
      </ButtonLink>
      <SavedMark document={document} />
      <span className={page.gap} />
      <IconButton icon={History} label={t('versions')} onClick={onVersions} />
      <ExportMenu id={id} />
      <ButtonLink href={paths.readDilemma(id)} icon={Presentation}>
        {t('read')}
      </ButtonLink>
      <ButtonLink href={paths.share(id)} icon={Share2}>
        {t('share')}
      </ButtonLink>
      <NextStep id={id} state={state} hasQuestion={hasQuestion} onAsk={onAsk} />
    </div>
  )
}
