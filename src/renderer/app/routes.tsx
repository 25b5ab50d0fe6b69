import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { VaultSettings } from '#renderer/features/vault/VaultSettings.tsx'
import { TodayPage } from '#renderer/features/today/TodayPage.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { NotFound } from './NotFound.tsx'

const SettingsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/SettingsPage.tsx')).SettingsPage,
}))

/** Which page stands at which address; the only place where the features meet. */
export function Routes() {
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayPage />
      </Route>
      <Route path={paths.settings}>
        <SettingsPage vaultSettings={<VaultSettings />} />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
