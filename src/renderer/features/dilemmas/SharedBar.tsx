import { ArrowLeft, History, Presentation, UsersRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { ExportMenu } from '#renderer/editor/export/ExportMenu.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import { DilemmaVersions } from './DilemmaVersions.tsx'

interface SharedBarProps {
  id: DocumentId
  /** Whether the team writes in it, or has. */
  isOfAll: boolean
  children?: ReactNode
}

/** What can be done with a shared dilemma. */
export function SharedBar({ id, isOfAll, children }: SharedBarProps) {
  const { t } = useTranslation(['dilemmas', 'editor'])
  const [showsVersions, setShowsVersions] = useState(false)
  const open = useSessionsHeld(id).data?.find(({ phase }) => phase !== 'closed')
  return (
    <div className={page.bar}>
      <ButtonLink href={paths.dilemmas} icon={ArrowLeft}>
        {t('title')}
      </ButtonLink>
      {children}
      <span className={page.gap} />
      {isOfAll && (
        <IconButton icon={History} label={t('editor:versions.title')} onClick={() => setShowsVersions(true)} />
      )}
      <ExportMenu id={id} />
      <ButtonLink href={paths.readDilemma(id)} icon={Presentation}>
        {t('read')}
      </ButtonLink>
      <ButtonLink variant="primary" href={open ? paths.session(open.id) : paths.planSession(id)} icon={UsersRound}>
        {open ? t('toSession') : t('startSession')}
      </ButtonLink>
      {showsVersions && <DilemmaVersions id={id} isShared onClose={() => setShowsVersions(false)} />}
    </div>
  )
}
