import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { forLater, forLobby, forPlan } from '#renderer/features/methods/choose-for.ts'
import { TransferSettings } from '#renderer/features/transfer/TransferSettings.tsx'
import { VaultSettings } from '#renderer/features/vault/VaultSettings.tsx'
import { TodayPage } from '#renderer/features/today/TodayPage.tsx'
import type { MethodId } from '#shared/ids.ts'
import { paths, patterns } from '#renderer/lib/paths.ts'
import { NotFound } from './NotFound.tsx'
import { pageOf, pageWith } from './page-of.tsx'
import { TeamRoutes } from './TeamRoutes.tsx'
import { SessionRoutes } from './SessionRoutes.tsx'
import { VisionRoutes } from './VisionRoutes.tsx'

const JournalPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/JournalPage.tsx')).JournalPage,
}))
const EntryPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/EntryPage.tsx')).EntryPage,
}))
const DilemmasPage = lazy(async () => ({
  default: (await import('#renderer/features/dilemmas/DilemmasPage.tsx')).DilemmasPage,
}))
const DilemmaPage = lazy(async () => ({
  default: (await import('#renderer/features/dilemmas/DilemmaPage.tsx')).DilemmaPage,
}))
const BinPage = lazy(async () => ({
  default: (await import('#renderer/features/dilemmas/BinPage.tsx')).BinPage,
}))
const ReadDilemmaPage = lazy(async () => ({
  default: (await import('#renderer/features/dilemmas/ReadDilemmaPage.tsx')).ReadDilemmaPage,
}))
const ArchivePage = lazy(async () => ({
  default: (await import('#renderer/features/archive/ArchivePage.tsx')).ArchivePage,
}))
const RetentionPage = lazy(async () => ({
  default: (await import('#renderer/features/archive/RetentionPage.tsx')).RetentionPage,
}))
const BookletPage = lazy(async () => ({
  default: (await import('#renderer/features/archive/BookletPage.tsx')).BookletPage,
}))
const MethodsPage = lazy(async () => ({
  default: (await import('#renderer/features/methods/MethodsPage.tsx')).MethodsPage,
}))
const ChooseMethodPage = lazy(async () => ({
  default: (await import('#renderer/features/methods/ChooseMethodPage.tsx')).ChooseMethodPage,
}))
const MethodPage = lazy(async () => ({
  default: (await import('#renderer/features/methods/MethodPage.tsx')).MethodPage,
}))
const EditMethodPage = lazy(async () => ({
  default: (await import('#renderer/features/methods/EditMethodPage.tsx')).EditMethodPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/SettingsPage.tsx')).SettingsPage,
}))

const SharePage = lazy(async () => ({
  default: (await import('#renderer/features/sharing/SharePage.tsx')).SharePage,
}))

const ImportPage = lazy(async () => ({
  default: (await import('#renderer/features/transfer/ImportPage.tsx')).ImportPage,
}))
const ExportPage = lazy(async () => ({
  default: (await import('#renderer/features/transfer/ExportPage.tsx')).ExportPage,
}))

const journalEntryPage = pageOf((id) => <EntryPage id={id} />)
const fiveMinutesPage = pageOf((id) => <EntryPage id={id} isTimed />)
const dilemmaPage = pageOf((id) => <DilemmaPage id={id} />)
const readDilemmaPage = pageOf((id) => <ReadDilemmaPage id={id} />)
const archivedPage = pageWith((id) => <ArchivePage {...(id ? { id } : {})} />)
const chooseMethodForPage = pageOf((id) => <ChooseMethodPage key={id} {...forPlan(id)} />)
const chooseMethodTogetherPage = pageOf((id) => <ChooseMethodPage key={id} {...forLobby(id)} />)
const sharePage = pageOf((id) => <SharePage key={id} id={id} />)

/** Which page stands at which address; the only place where the features meet. */
export function Routes() {
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayPage />
      </Route>
      <Route path={paths.journal}>
        <JournalPage />
      </Route>
      <Route path={patterns.journalEntry}>{journalEntryPage}</Route>
      <Route path={patterns.fiveMinutes}>{fiveMinutesPage}</Route>
      <Route path={paths.dilemmas}>
        <DilemmasPage />
      </Route>
      <Route path={patterns.dilemma}>{dilemmaPage}</Route>
      <Route path={paths.bin}>
        <BinPage />
      </Route>
      <Route path={patterns.readDilemma}>{readDilemmaPage}</Route>
      <Route path={paths.lookAgain} component={RetentionPage} />
      <Route path={paths.booklet} component={BookletPage} />
      <Route path={patterns.archived}>{archivedPage}</Route>
      <Route path={patterns.vision} component={VisionRoutes} />
      <Route path={paths.methods}>
        <MethodsPage />
      </Route>
      <Route path={paths.chooseMethod}>
        <ChooseMethodPage {...forLater} />
      </Route>
      <Route path={patterns.chooseMethodFor}>{chooseMethodForPage}</Route>
      <Route path={patterns.chooseMethodTogether}>{chooseMethodTogetherPage}</Route>
      <Route path={patterns.method}>{({ id }: { id: string }) => <MethodPage key={id} id={id as MethodId} />}</Route>
      <Route path={patterns.editMethod}>
        {({ id }: { id: string }) => <EditMethodPage key={id} id={id as MethodId} />}
      </Route>
      <Route path={patterns.sessions} component={SessionRoutes} />
      <Route path={patterns.share}>{sharePage}</Route>
      <Route path={patterns.team} component={TeamRoutes} />
      <Route path={paths.bringIn} component={ImportPage} />
      <Route path={paths.takeOut} component={ExportPage} />
      <Route path={paths.settings}>
        <SettingsPage vaultSettings={<VaultSettings />} transferSettings={<TransferSettings />} />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
