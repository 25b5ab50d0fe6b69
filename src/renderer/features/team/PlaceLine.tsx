import { FolderSync, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FolderOwner } from './FolderOwner.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import styles from './PlaceLine.module.css'
import { SyncQuestions } from './SyncQuestions.tsx'
import home from './TeamHome.module.css'
import { type MemberState, useSync, useSyncNow } from './team-queries.ts'
import { useSyncWords } from './use-sync-words.ts'

/** Where the team shares, how far that is, and what stands in its way. */
export function PlaceLine({ team }: { team: MemberState }) {
  const { t } = useTranslation('team')
  const [moving, setMoving] = useState(false)
  const { data: sync } = useSync()
  const syncing = useSyncNow()
  const words = useSyncWords(sync)
  return (
    <section className={home.part} aria-label={t('home.where')}>
      <h2>{t('home.where')}</h2>
      <p className={styles.path}>{team.place.path}</p>
      <p className={styles.state}>{words}</p>
      {sync?.problem && (
        <div className={styles.problem}>
          <p>{t(`sync.problem.${sync.problem}`)}</p>
          <p>{t('sync.safe')}</p>
        </div>
      )}
      {sync && <SyncQuestions sync={sync} />}
      <div className={styles.actions}>
        <Button icon={RefreshCw} onClick={() => syncing.mutate({})} busy={syncing.isPending}>
          {t('sync.do')}
        </Button>
        <Button variant="plain" icon={FolderSync} onClick={() => setMoving(true)}>
          {t('sync.move')}
        </Button>
      </div>
      <details className={styles.owner}>
        <summary>{t('owner.title')}</summary>
        <FolderOwner />
      </details>
      {moving && <MoveDialog path={team.place.path} onClose={() => setMoving(false)} />}
    </section>
  )
}
