import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { SharedLine } from '#renderer/editor/sharing/SharedLine.tsx'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './ShareSession.module.css'

/** The way to the gate, with what is at stake; once it was shared what stands in the team space. */
export function ShareSession({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sessions')
  const { data } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  if (!data) return null
  if (data.copy) return <SharedLine id={id} />
  return (
    <div className={styles.share}>
      <ButtonLink href={paths.share(id)} icon={Share2}>
        {t('report.share')}
      </ButtonLink>
      <p className={styles.hint}>{t('report.shareHint')}</p>
    </div>
  )
}
