import { FileInput, PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { PrincipleList } from './PrincipleList.tsx'
import { useNewPrinciple } from './use-new-principle.ts'
import { VisionTabs } from './VisionTabs.tsx'
import { usePrinciples } from './vision-queries.ts'

/** What the team stands for: short, numbered principles. */
export function VisionPage() {
  const { t } = useTranslation('vision')
  const { data: principles, error } = usePrinciples()
  const { start, busy, error: refused } = useNewPrinciple()
  if (error) return <FailureNote error={error} />
  if (!principles) return null
  const isEmpty = principles.length === 0
  const fromText = (
    <ButtonLink href={paths.importVision} icon={FileInput}>
      {t('fromText')}
    </ButtonLink>
  )
  const write = (
    <Button variant="primary" size={isEmpty ? 'l' : 'm'} icon={PenLine} busy={busy} onClick={start}>
      {t('add')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {fromText}
          {!isEmpty && write}
        </>
      }
    >
      <VisionTabs here="principles" />
      <FailureNote error={refused} />
      {isEmpty ? <EmptyState text={t('empty')} action={write} /> : <PrincipleList principles={principles} />}
    </Page>
  )
}
