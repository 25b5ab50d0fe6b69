import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import styles from './form.module.css'
import type { GoneState } from './team-queries.ts'

/** After a team was left, or one was removed from it: what that means. */
export function GonePage({ gone }: { gone: GoneState }) {
  const { t } = useTranslation('team')
  const putting = useMutation(core.team.putAway.mutationOptions())
  const team = gone.teamName ?? t('names.thisTeam')
  const { isDeviceAlone } = gone
  const why = isDeviceAlone ? 'deviceTitle' : gone.state === 'left' ? 'leftTitle' : 'removedTitle'
  return (
    <Page
      eyebrow={t('title')}
      title={t(`gone.${why}`, { team })}
      lead={isDeviceAlone ? t('gone.deviceText') : t('gone.text')}
      narrow
    >
      <div className={styles.form}>
        <p>
          {t('gone.ownWork')} {isDeviceAlone ? t('gone.deviceAgain') : t('gone.again')}
        </p>
        <div className={styles.actions}>
          <Button variant="primary" size="l" onClick={() => putting.mutate({})} busy={putting.isPending}>
            {t('gone.putAway')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
