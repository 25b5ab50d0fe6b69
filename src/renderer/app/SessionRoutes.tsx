import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { paths, patterns } from '#renderer/lib/paths.ts'
import { NotFound } from './NotFound.tsx'

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

/** The pages of sessions: planned, held and looked back on. */
export function SessionRoutes() {
  return (
    <Switch>
      <Route path={paths.sessions}>
        <SessionsPage />
      </Route>
      <Route path={patterns.reviseVision}>{({ points }: { points: string }) => <ReviseVision points={points} />}</Route>
      <Route path={patterns.planSession}>
        {({ dilemmaId }: { dilemmaId: string }) => <PlanSession key={dilemmaId} dilemmaId={dilemmaId as DocumentId} />}
      </Route>
      <Route path={paths.sessionHistory}>
        <HistoryPage />
      </Route>
      <Route path={patterns.projector}>{({ id }: { id: string }) => <ProjectorPage id={id as DocumentId} />}</Route>
      <Route path={patterns.session}>
        {({ id }: { id: string }) => <SessionPage key={id} id={id as DocumentId} />}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
