import { ArrowLeft, Presentation, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { ExportMenu } from '#renderer/editor/export/ExportMenu.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import page from './DilemmaPage.module.css'

/** What can be done with a shared dilemma. */
export function SharedBar({ id, children }: { id: DocumentId; children?: ReactNode }) {
  const { t } = useTranslation('dilemmas')
  const open = useSessionsHeld(id).data?.find(({ phase }) => phase !== 'closed')
  return (
    <div className={page.bar}>
      <ButtonLink href={paths.dilemmas} icon={ArrowLeft}>
        {t('title')}
      </ButtonLink>
      {children}
      <span className={page.gap} />
      <ExportMenu id={id} />
      <ButtonLink href={paths.readDilemma(id)} icon={Presentation}>
        {t('read')}
      </ButtonLink>
      <ButtonLink variant="primary" href={open ? paths.session(open.id) : paths.planSession(id)} icon={UsersRound}>
        {open ? t('toSession') : t('startSession')}
      </ButtonLink>
    </div>
  )
}
