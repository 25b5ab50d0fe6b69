import { skipToken, useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlaceReport } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { useRested } from '#renderer/lib/use-rested.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './PlaceField.module.css'

interface PlaceFieldProps {
  path: string
  onPath: (path: string) => void
}

/** The folder to share in, looked at as soon as its path is there. */
export function PlaceField({ path, onPath }: PlaceFieldProps) {
  const { t } = useTranslation('team')
  const report = useFolderReport(path)
  return (
    <div className={styles.place}>
      <TextField
        label={t('place.label')}
        hint={t('place.hint')}
        value={path}
        onChange={onPath}
        maxLength={1000}
        spellCheck={false}
        autoCapitalize="none"
      />
      <div aria-live="polite">{report && <Report report={report} />}</div>
    </div>
  )
}

/** What can be said of a folder, once typing its path has come to rest. */
function useFolderReport(path: string): PlaceReport | undefined {
  const rested = useRested(path.trim(), 400)
  const input = rested === '' ? skipToken : { place: { kind: 'folder' as const, path: rested } }
  const { data } = useQuery(core.team.lookAt.queryOptions({ input, staleTime: 0 }))
  return rested === path.trim() ? data : undefined
}

function Report({ report }: { report: PlaceReport }) {
  const { t } = useTranslation('team')
  const { state, keeper, otherTeams, hasThisTeam } = report
  if (state !== 'good') {
    return (
      <p className={styles.wrong}>
        <CircleAlert aria-hidden />
        {t(`place.state.${state}`)}
      </p>
    )
  }
  const words = [
    t('place.state.good'),
    keeper ? t('place.keeper', { keeper: t(`place.keeperName.${keeper}`) }) : t('place.noKeeper'),
    ...(hasThisTeam ? [t('place.thisTeam')] : []),
    ...(otherTeams > 0 ? [t('place.otherTeams', { count: otherTeams })] : []),
  ]
  return (
    <p className={styles.good}>
      <CircleCheck aria-hidden />
      {words.join(' ')}
    </p>
  )
}
