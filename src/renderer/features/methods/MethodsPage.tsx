import { Compass } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodLine } from '#shared/contract/methods.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { everything, filterLines } from './filter-lines.ts'
import { MethodFilter } from './MethodFilter.tsx'
import { MethodRow } from './MethodRow.tsx'
import styles from './MethodsPage.module.css'
import { useMethodLines } from './method-queries.ts'
import { NewMethod } from './NewMethod.tsx'

/** The library: every method there is, own ones first. */
export function MethodsPage() {
  const { t } = useTranslation('methods')
  const { data: lines, error } = useMethodLines()
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <NewMethod />
          <ButtonLink variant="primary" icon={Compass} href={paths.chooseMethod}>
            {t('list.choose')}
          </ButtonLink>
        </>
      }
    >
      <FailureNote error={error} />
      {!lines && !error && <Waiting />}
      {lines && <Library lines={lines} />}
    </Page>
  )
}

function Library({ lines }: { lines: readonly MethodLine[] }) {
  const { t } = useTranslation('methods')
  const [filter, setFilter] = useState(everything)
  const shown = filterLines(lines, filter)
  const own = shown.filter((line) => line.own?.space === 'personal')
  const team = shown.filter((line) => line.own !== null && line.own.space !== 'personal')
  const shipped = shown.filter((line) => line.own === null)
  return (
    <>
      <MethodFilter filter={filter} onChange={setFilter} />
      <VisuallyHidden>
        <span role="status">{t('list.shown', { count: shown.length })}</span>
      </VisuallyHidden>
      {shown.length === 0 && (
        <EmptyState
          text={t('list.nothing')}
          action={<Button onClick={() => setFilter(everything)}>{t('list.clear')}</Button>}
        />
      )}
      <div className={styles.groups}>
        <Group title={t('list.own')} lines={own} />
        <Group title={t('list.team')} lines={team} />
        <Group title={t('list.shipped')} lines={shipped} />
      </div>
    </>
  )
}

function Group({ title, lines }: { title: string; lines: readonly MethodLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list} aria-label={title}>
        {lines.map((line) => (
          <MethodRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  )
}
