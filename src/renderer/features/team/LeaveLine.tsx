import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import type { MemberState } from './team-queries.ts'

const says = ['first', 'others', 'deleted', 'devices'] as const
const saysAlone = ['alone', 'deleted'] as const

/** The way out. */
export function LeaveLine({ team }: { team: MemberState }) {
  const { t } = useTranslation(['team', 'common'])
  const [asking, setAsking] = useState(false)
  const leaving = useMutation(core.team.leave.mutationOptions())
  const name = team.teamName ?? t('names.thisTeam')
  const close = () => {
    setAsking(false)
    leaving.reset()
  }
  return (
    <SettingLine title={t('home.leaving')} detail={t('leave.detail')}>
      <Button onClick={() => setAsking(true)}>{t('leave.do')}</Button>
      {asking && (
        <Dialog
          open
          onClose={close}
          title={t('leave.title', { team: name })}
          actions={
            <>
              <Button variant="plain" onClick={close}>
                {t('common:cancel')}
              </Button>
              <Button variant="danger" onClick={() => leaving.mutate({})} busy={leaving.isPending}>
                {t('leave.do')}
              </Button>
            </>
          }
        >
          {(team.members.length === 1 ? saysAlone : says).map((what) => (
            <p key={what}>{t(`leave.${what}`)}</p>
          ))}
          <FailureNote error={leaving.error} />
        </Dialog>
      )}
    </SettingLine>
  )
}
