import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import { WALL_SCALE } from '#renderer/ui/kring/kring-geometry.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { circleAtRest } from '../circle-view.ts'
import { useShownSession } from '../session-queries.ts'
import styles from './Projector.module.css'
import { ProjectorRound } from './ProjectorRound.tsx'
import { useProjectorKeys } from './use-projector-keys.ts'

/** What the room sees, on a wall: only what core sends to this view, so nothing hidden, private or of a real client. */
export function ProjectorPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['sessions', 'common'])
  const { data: session, error, dataUpdatedAt } = useShownSession(id)
  useProjectorKeys()
  if (error) return <PageTrouble error={error} href={paths.sessions} back={t('common:notHere.to.sessions')} />
  if (!session) return <Waiting />
  const isOn = session.phase === 'running' || session.phase === 'paused'
  if (isOn && session.method) {
    return <ProjectorRound session={{ ...session, method: session.method }} receivedAtMs={dataUpdatedAt} />
  }
  const { participants, phase } = session
  const words = phase === 'planned' ? 'before' : phase === 'closing' ? 'closing' : 'after'
  return (
    <div className={styles.wall} data-full-page>
      <div className={styles.circle}>
        <Kring
          people={circleAtRest(participants)}
          clock={null}
          scale={WALL_SCALE}
          label={t('kring.circle', { count: participants.length })}
        />
      </div>
      <div className={styles.words}>
        <h1 className={styles.prompt} tabIndex={-1} data-page-title>
          {t(`projector.${words}.title`)}
        </h1>
        <p className={styles.who}>{t(`projector.${words}.text`)}</p>
        {phase === 'planned' && session.agreements.doubleConfidentiality && (
          <p className={styles.who}>{t('projector.double')}</p>
        )}
      </div>
    </div>
  )
}
