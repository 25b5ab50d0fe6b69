import { KeyRound, Plus, UserRoundPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import styles from './NoTeamPage.module.css'
import { PlaceOwner } from './PlaceOwner.tsx'

/** What a team is for, and the ways into one. */
export function NoTeamPage() {
  const { t } = useTranslation('team')
  return (
    <Page title={t('title')}>
      <EmptyState
        text={t('none.text')}
        action={
          <div className={styles.ways}>
            <ButtonLink href={paths.newTeam} variant="primary" size="l" icon={Plus}>
              {t('none.create')}
            </ButtonLink>
            <ButtonLink href={paths.joinTeam} size="l" icon={UserRoundPlus}>
              {t('none.join')}
            </ButtonLink>
          </div>
        }
      />
      <PlaceOwner kind="folder" />
      <p className={styles.rare}>
        <ButtonLink href={paths.recoverTeam} variant="plain" icon={KeyRound}>
          {t('none.recover')}
        </ButtonLink>
      </p>
    </Page>
  )
}
