import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { useFocusOnTitle } from '#renderer/lib/use-focus-on-title.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { BusyImport } from './BusyImport.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportReport } from './ImportReport.tsx'
import { type Import, useImport } from './use-import.ts'

/** Bringing in texts from elsewhere: choose, look, bring in, and read what came of it. */
export function ImportPage() {
  const { t } = useTranslation(['transfer', 'settings'])
  const all = useImport()
  useFocusOnTitle(all.state.step)
  return (
    <Page
      back={{ href: paths.settings, name: t('settings:title') }}
      title={t('in.title')}
      lead={all.state.step === 'choose' ? t('in.lead') : undefined}
      narrow
    >
      <Step all={all} />
    </Page>
  )
}

function Step({ all }: { all: Import }) {
  const { t } = useTranslation('transfer')
  const { state, stop } = all
  switch (state.step) {
    case 'choose':
      return <ChooseFiles onFiles={all.read} failure={state.failure} />
    case 'reading':
      return <BusyImport label={t('in.reading')} done={state.done} of={state.of} onStop={stop} />
    case 'preview':
      return <ImportPreview all={all} preview={state} />
    case 'busy':
      return <BusyImport label={t('in.busy')} done={state.done} of={state.of} onStop={stop} />
    case 'done':
      return <ImportReport report={state.report} files={state.files} onAgain={all.again} />
  }
}
