import { skipToken, useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FolderReport } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { folderChooser } from '#renderer/lib/shell.ts'
import { useRested } from '#renderer/lib/use-rested.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { unquoted } from './place-draft.ts'
import { PlaceVerdict } from './PlaceVerdict.tsx'
import styles from './PlaceFields.module.css'
import type { PlaceUse } from './place-draft.ts'

interface FolderFieldProps {
  path: string
  onPath: (path: string) => void
  use: PlaceUse
}

/** The folder to share in, looked at as soon as its path is there. */
export function FolderField({ path, onPath, use }: FolderFieldProps) {
  const { t } = useTranslation('team')
  const report = useFolderReport(path)
  const choose = folderChooser()
  return (
    <div className={styles.place}>
      <TextField
        label={t('place.label')}
        hint={choose ? t(`place.hintChoose.${use}`) : t(`place.hint.${use}`)}
        value={path}
        onChange={(typed) => onPath(unquoted(typed))}
        maxLength={1000}
        spellCheck={false}
        autoCapitalize="none"
      />
      {choose && (
        <Button icon={FolderOpen} onClick={() => void choose().then((chosen) => chosen !== null && onPath(chosen))}>
          {t('place.choose')}
        </Button>
      )}
      <div aria-live="polite">{report && <Report report={report} use={use} />}</div>
    </div>
  )
}

/** What can be said of a folder, once typing its path has come to rest. */
function useFolderReport(path: string): FolderReport | undefined {
  const rested = useRested(path.trim(), 400)
  const input = rested === '' ? skipToken : { place: { kind: 'folder' as const, path: rested } }
  const { data } = useQuery(core.team.lookAt.queryOptions({ input, staleTime: 0 }))
  return rested === path.trim() && data?.kind === 'folder' ? data : undefined
}

function Report({ report, use }: { report: FolderReport; use: PlaceUse }) {
  const { t } = useTranslation('team')
  const { state, keeper, otherTeams, hasThisTeam } = report
  if (state !== 'good') return <PlaceVerdict isGood={false}>{t(`place.state.${state}`)}</PlaceVerdict>
  if (use === 'move' && !hasThisTeam) return <PlaceVerdict isGood={false}>{t('place.notThisTeam')}</PlaceVerdict>
  // Who comes in looks for a team that is there: another one is no news, and none is.
  if (use === 'come-in' && otherTeams === 0) return <PlaceVerdict isGood={false}>{t('place.noTeam')}</PlaceVerdict>
  if (use === 'come-in') return <PlaceVerdict isGood>{t('place.teams', { count: otherTeams })}</PlaceVerdict>
  const words = [
    t('place.state.good'),
    keeper ? t('place.keeper', { keeper: t(`place.keeperName.${keeper}`) }) : t('place.noKeeper'),
    ...(hasThisTeam ? [t('place.thisTeam')] : []),
    ...(otherTeams > 0 ? [t('place.otherTeams', { count: otherTeams })] : []),
  ]
  return <PlaceVerdict isGood>{words.join(' ')}</PlaceVerdict>
}
