import { FolderSync, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { wordsOf } from './place-draft.ts'
import styles from './PlaceLine.module.css'
import { PlaceOwner } from './PlaceOwner.tsx'
import { SyncGaps } from './SyncGaps.tsx'
import { SyncTrouble } from './SyncTrouble.tsx'
import home from './TeamHome.module.css'
import { type MemberState, useSync, useSyncNow } from './team-queries.ts'
import { ThisDevicesCard } from './ThisDevicesCard.tsx'
import { isAlone, useSyncWords } from './use-sync-words.ts'

/** Where the team shares, how far that is, and what stands in its way. */
export function PlaceLine({ team }: { team: MemberState }) {
  const { place } = team
  const { t } = useTranslation('team')
  const [moving, setMoving] = useState(false)
  const { data: sync } = useSync()
  const syncing = useSyncNow()
  const words = useSyncWords(sync, isAlone(team))
  return (
    <section className={home.part} aria-label={t('home.where')}>
      <h2>{t('home.where')}</h2>
      <p className={styles.path}>{wordsOf(place)}</p>
      <p className={styles.state}>{words}</p>
      {sync?.problem && <SyncTrouble problem={sync.problem} kind={place.kind} />}
      {sync && <SyncGaps sync={sync} />}
      <div className={styles.actions}>
        <Button icon={RefreshCw} onClick={() => syncing.mutate({})} busy={syncing.isPending}>
          {t('sync.do')}
        </Button>
        <Button variant="plain" icon={FolderSync} onClick={() => setMoving(true)}>
          {t('sync.move')}
        </Button>
      </div>
      {place.kind === 'relay' && <ThisDevicesCard address={place.address} problem={sync?.problem ?? null} />}
      <details className={styles.owner}>
        <summary>{t(`owner.title.${place.kind}`)}</summary>
        <PlaceOwner kind={place.kind} untitled />
      </details>
      {moving && <MoveDialog place={place} onClose={() => setMoving(false)} />}
    </section>
  )
}
