import { useTranslation } from 'react-i18next'
import { useFocusOnTitle } from '#renderer/lib/use-focus-on-title.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { AskingPage } from './AskingPage.tsx'
import { GonePage } from './GonePage.tsx'
import { NoTeamPage } from './NoTeamPage.tsx'
import { TeamHome } from './TeamHome.tsx'
import { useTeam } from './team-queries.ts'

/** Where this person stands: in no team, at its door, or in one. */
export function TeamPage() {
  const { t } = useTranslation('team')
  const { data: team, error } = useTeam()
  useFocusOnTitle(team?.state === 'asking' ? team.outcome : team?.state)
  if (error) {
    return (
      <Page title={t('title')}>
        <FailureNote error={error} />
      </Page>
    )
  }
  if (!team) return null
  if (team.state === 'none') return <NoTeamPage />
  if (team.state === 'asking') return <AskingPage asking={team} />
  if (team.state === 'member') return <TeamHome team={team} />
  return <GonePage gone={team} />
}
