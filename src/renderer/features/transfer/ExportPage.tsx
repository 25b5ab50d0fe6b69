import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Progress } from '#renderer/ui/Progress.tsx'
import styles from './ExportPage.module.css'
import { useExportAll } from './use-export-all.ts'

/** Everything as one zip that can be read anywhere and comes back without loss. */
export function ExportPage() {
  const { t } = useTranslation(['transfer', 'settings'])
  const contents = useQuery(core.transfer.archiveContents.queryOptions({ staleTime: 0 }))
  const [withTeams, setWithTeams] = useState(false)
  const [withRealNames, setWithRealNames] = useState(false)
  const { state, start, stop } = useExportAll()
  const { documents = 0, inTeams = 0, withRealNames: named = 0, decisions = 0 } = contents.data ?? {}
  const count = withTeams ? documents : documents - inTeams
  return (
    <Page back={{ href: paths.settings, name: t('settings:title') }} title={t('out.title')} lead={t('out.lead')} narrow>
      <FailureNote error={contents.error ?? state.failure} />
      {contents.data && (
        <div className={styles.choices}>
          <p>{t('out.documents', { count })}</p>
          {inTeams > 0 && (
            <Checkbox label={t('out.withTeams', { count: inTeams })} checked={withTeams} onChange={setWithTeams} />
          )}
          {named + decisions > 0 && (
            <div>
              <Checkbox
                label={named > 0 ? t('out.withRealNames', { count: named }) : t('out.withDecisions')}
                checked={withRealNames}
                onChange={setWithRealNames}
              />
              {named > 0 && (
                <p className={styles.warning}>{withRealNames ? t('out.namesWarning') : t('out.withoutNames')}</p>
              )}
              {decisions > 0 && (
                <p className={styles.warning}>{t(named > 0 ? 'out.decisions' : 'out.decisionsNames')}</p>
              )}
            </div>
          )}
        </div>
      )}
      {state.progress ? (
        <Progress
          label={t('out.busy')}
          value={state.progress.done}
          of={Math.max(1, state.progress.of)}
          count={t('in.count', state.progress)}
          action={<Button onClick={stop}>{t('in.stop')}</Button>}
        />
      ) : (
        <Button variant="primary" icon={Download} onClick={() => start({ withTeams, withRealNames })}>
          {t('out.make')}
        </Button>
      )}
      {state.made && (
        <p className={styles.made} role="status">
          {t('out.made', { name: state.made.name, count: state.made.documents })}
        </p>
      )}
      <p className={styles.warning}>{t('out.notEncrypted')}</p>
    </Page>
  )
}
