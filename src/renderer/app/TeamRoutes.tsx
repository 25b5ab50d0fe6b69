import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { paths } from '#renderer/lib/paths.ts'

const TeamPage = lazy(async () => ({
  default: (await import('#renderer/features/team/TeamPage.tsx')).TeamPage,
}))
const CreateTeamPage = lazy(async () => ({
  default: (await import('#renderer/features/team/CreateTeamPage.tsx')).CreateTeamPage,
}))
const JoinTeamPage = lazy(async () => ({
  default: (await import('#renderer/features/team/JoinTeamPage.tsx')).JoinTeamPage,
}))
const RecoverTeamPage = lazy(async () => ({
  default: (await import('#renderer/features/team/RecoverTeamPage.tsx')).RecoverTeamPage,
}))

/** The pages of the team. */
export function TeamRoutes() {
  return (
    <Switch>
      <Route path={paths.team} component={TeamPage} />
      <Route path={paths.newTeam} component={CreateTeamPage} />
      <Route path={paths.joinTeam} component={JoinTeamPage} />
      <Route path={paths.recoverTeam} component={RecoverTeamPage} />
    </Switch>
  )
}
