import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BinLine } from '#shared/contract/documents.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { BinRow } from './BinRow.tsx'
import { useBinned } from './dilemma-queries.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { useFocusBeside } from './use-focus-beside.ts'

/** What was thrown away, of any kind, and how long it can still come back. */
export function BinPage() {
  const { t } = useTranslation('dilemmas')
  const binned = useBinned()
  const [erasing, setErasing] = useState<BinLine | null>(null)
  const room = useRef<HTMLDivElement>(null)
  useFocusBeside(room, binned.data?.map(({ id }) => id) ?? [], erasing !== null)
  const isEmpty = binned.data?.length === 0
  return (
    <Page title={t('bin.title')} lead={isEmpty ? undefined : t('bin.lead')} narrow>
      <FailureNote error={binned.error} />
      {binned.isPending && <Waiting />}
      {isEmpty && <EmptyState text={t('bin.empty')} />}
      <div ref={room}>
        {binned.data && !isEmpty && (
          <LineList label={t('bin.title')}>
            {binned.data.map((line) => (
              <BinRow key={line.id} line={line} onErase={() => setErasing(line)} />
            ))}
          </LineList>
        )}
      </div>
      {erasing && <EraseDialog line={erasing} onClose={() => setErasing(null)} />}
    </Page>
  )
}
