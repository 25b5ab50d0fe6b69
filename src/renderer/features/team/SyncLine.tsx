import { CircleAlert, Handshake, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { paths } from '#renderer/lib/paths.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './SyncLine.module.css'
import { useSync, useTeam } from './team-queries.ts'
import { useShareWhenOnline } from './use-share-when-online.ts'
import { isAlone, useSyncWords } from './use-sync-words.ts'

/** How far sharing is, in one quiet line that leads to the team; nothing for who is in none. */
export function SyncLine() {
  const { t } = useTranslation('team')
  const { data: team } = useTeam()
  const { data: sync } = useSync()
  const words = useSyncWords(sync, team?.state === 'member' && isAlone(team))
  useShareWhenOnline(team?.state === 'member')
  // On the page of the team itself there is nobody to call.
  const isElsewhere = !useLocation()[0].startsWith(paths.team)
  if (team?.state === 'asking') {
    if (team.outcome === 'waiting') return <Line words={t('sync.asking')} icon="asks" />
    return <Line words={t('sync.answered')} icon="asks" isCalling={isElsewhere} />
  }
  if (team?.state !== 'member') return null
  if (team.requests.length > 0) return <Line words={t('sync.newRequest')} icon="asks" isCalling={isElsewhere} />
  if (sync && !sync.problem && sync.late.length + sync.heldRemovals.length > 0)
    return <Line words={t('sync.question')} icon="problem" isCalling={isElsewhere} />
  const isCalling = isElsewhere && Boolean(sync?.problem)
  return words === '' ? null : <Line words={words} icon={sync?.problem ? 'problem' : 'shares'} isCalling={isCalling} />
}

const icons = { shares: UsersRound, problem: CircleAlert, asks: Handshake }

interface LineProps {
  words: string
  icon: keyof typeof icons
  /** Somebody has to do something. */
  isCalling?: boolean
}

function Line({ words, icon, isCalling = false }: LineProps) {
  const Icon = icons[icon]
  return (
    <Link href={paths.team} className={classNames(styles.line, isCalling && styles.calling)}>
      <Icon className={styles.icon} aria-hidden />
      {words}
    </Link>
  )
}
