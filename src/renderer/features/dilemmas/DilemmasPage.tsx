import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNewDilemma } from '#renderer/lib/use-new-dilemma.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useDilemmas, useRemoveDilemma } from './dilemma-queries.ts'
import { DilemmaRow } from './DilemmaRow.tsx'

/** Everything this person has written down to think about, newest change first. */
export function DilemmasPage() {
  const { t } = useTranslation('dilemmas')
  const dilemmas = useDilemmas()
  const { remove, error: removeError } = useRemoveDilemma()
  const { start, busy, error: startError } = useNewDilemma()
  const write = (
    <Button variant="primary" icon={PenLine} busy={busy} onClick={start}>
      {t('write')}
    </Button>
  )
  const isEmpty = dilemmas.data?.length === 0
  return (
    <Page title={t('title')} actions={isEmpty ? undefined : write} narrow>
      <FailureNote error={dilemmas.error ?? removeError ?? startError} />
      {dilemmas.isPending && <Waiting />}
      {isEmpty && <EmptyState text={t('empty')} action={write} />}
      {dilemmas.data && !isEmpty && (
        <LineList label={t('title')}>
          {dilemmas.data.map((dilemma) => (
            <DilemmaRow key={dilemma.id} dilemma={dilemma} onRemove={() => remove(dilemma.id)} />
          ))}
        </LineList>
      )}
    </Page>
  )
}
