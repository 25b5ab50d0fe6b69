import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { RecoveryDialog } from './RecoveryDialog.tsx'
import type { MemberState } from './team-queries.ts'

/** The words by which an organisation gets its team back; shown until somebody proves to have written them down. */
export function RecoveryLine({ team }: { team: MemberState }) {
  const { t } = useTranslation('team')
  const [open, setOpen] = useState(false)
  const detail = team.hasRecoveryToConfirm ? t('recovery.todo') : t('recovery.detail')
  return (
    <SettingLine title={t('home.recovery')} detail={detail}>
      {team.hasRecoveryToConfirm && <Button onClick={() => setOpen(true)}>{t('recovery.show')}</Button>}
      {open && <RecoveryDialog teamName={team.teamName ?? t('names.thisTeam')} onClose={() => setOpen(false)} />}
    </SettingLine>
  )
}
