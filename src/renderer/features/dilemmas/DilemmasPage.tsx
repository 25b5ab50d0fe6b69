import { PenLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { useNewDilemma } from '#renderer/lib/use-new-dilemma.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useBinned, useDilemmas, useFacets } from './dilemma-queries.ts'
import styles from './DilemmaList.module.css'
import { DilemmaList } from './DilemmaList.tsx'
import { isFiltered, useListView } from './list-view.ts'
import { ListFilters } from './ListFilters.tsx'

/** Fewer than this are seen at a glance. */
const WORTH_FILTERING = 4

/** Everything this person has written down to think about. */
export function DilemmasPage() {
  const { t } = useTranslation('dilemmas')
  const [view, change] = useListView()
  const dilemmas = useDilemmas(view)
  const facets = useFacets()
  const hasBin = (useBinned().data?.length ?? 0) > 0
  const { start, busy, error: startError } = useNewDilemma()
  const filtered = isFiltered(view)
  const isEmpty = dilemmas.data?.length === 0 && !filtered
  const write = (
    <Button variant="primary" size={isEmpty ? 'l' : 'm'} icon={PenLine} busy={busy} onClick={start}>
      {t('write')}
    </Button>
  )
  const bin = hasBin && (
    <ButtonLink variant="plain" icon={Trash2} href={paths.bin}>
      {t('bin.title')}
    </ButtonLink>
  )
  const actions = (
    <>
      {bin}
      {/* Where it stands is known with the list: a button that moves loses the key that is on its way to it. */}
      {!isEmpty && !dilemmas.isPending && write}
    </>
  )
  return (
    <Page title={t('title')} actions={actions} narrow>
      <FailureNote error={dilemmas.error ?? facets.error ?? startError} />
      {dilemmas.isPending && <Waiting />}
      {isEmpty && <EmptyState text={t('empty')} action={write} />}
      {facets.data && (facets.data.total >= WORTH_FILTERING || filtered) && (
        <ListFilters view={view} facets={facets.data} onChange={change} />
      )}
      {dilemmas.data?.length === 0 && filtered && (
        <p className={styles.nothing} role="status">
          {t('filter.nothing')}
        </p>
      )}
      {dilemmas.data && dilemmas.data.length > 0 && <DilemmaList dilemmas={dilemmas.data} />}
    </Page>
  )
}
