import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { paths, patterns } from '#renderer/lib/paths.ts'
import { NotFound } from './NotFound.tsx'
import { pageOf } from './page-of.tsx'

const SessionsPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/SessionsPage.tsx')).SessionsPage,
}))
const PlanSession = lazy(async () => ({
  default: (await import('#renderer/features/sessions/PlanSession.tsx')).PlanSession,
}))
const ReviseVision = lazy(async () => ({
  default: (await import('#renderer/features/sessions/ReviseVision.tsx')).ReviseVision,
}))
const SessionPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/SessionPage.tsx')).SessionPage,
}))
const HistoryPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/history/HistoryPage.tsx')).HistoryPage,
}))
const ProjectorPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/projector/ProjectorPage.tsx')).ProjectorPage,
}))

const planSessionPage = pageOf((id) => <PlanSession key={id} dilemmaId={id} />)
const projectorPage = pageOf((id) => <ProjectorPage id={id} />)
const sessionPage = pageOf((id) => <SessionPage key={id} id={id} />)

/** The pages of sessions: planned, held and looked back on. */
export function SessionRoutes() {
  return (
    <Switch>
      <Route path={paths.sessions}>
        <SessionsPage />
      </Route>
      <Route path={patterns.reviseVision}>{({ points }: { points: string }) => <ReviseVision points={points} />}</Route>
      <Route path={patterns.planSession}>{planSessionPage}</Route>
      <Route path={paths.sessionHistory}>
        <HistoryPage />
      </Route>
      <Route path={patterns.projector}>{projectorPage}</Route>
      <Route path={patterns.session}>{sessionPage}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
