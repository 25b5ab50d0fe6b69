import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { paths, patterns } from '#renderer/lib/paths.ts'
import { NotFound } from './NotFound.tsx'
import { pageOf, pageWith } from './page-of.tsx'

const VisionPage = lazy(async () => ({
  default: (await import('#renderer/features/vision/VisionPage.tsx')).VisionPage,
}))
const PrinciplePage = lazy(async () => ({
  default: (await import('#renderer/features/vision/PrinciplePage.tsx')).PrinciplePage,
}))
const NormsPage = lazy(async () => ({
  default: (await import('#renderer/features/vision/NormsPage.tsx')).NormsPage,
}))
const AgendaPage = lazy(async () => ({
  default: (await import('#renderer/features/vision/AgendaPage.tsx')).AgendaPage,
}))
const ImportVisionPage = lazy(async () => ({
  default: (await import('#renderer/features/vision/ImportVisionPage.tsx')).ImportVisionPage,
}))

const normsPage = pageWith((id) => <NormsPage asked={id} />)
const principlePage = pageOf((id) => <PrinciplePage key={id} id={id} />)

/** The pages of the vision. */
export function VisionRoutes() {
  return (
    <Switch>
      <Route path={paths.vision} component={VisionPage} />
      <Route path={paths.visionAgenda} component={AgendaPage} />
      <Route path={paths.importVision} component={ImportVisionPage} />
      <Route path={patterns.norms}>{normsPage}</Route>
      <Route path={patterns.principle}>{principlePage}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
