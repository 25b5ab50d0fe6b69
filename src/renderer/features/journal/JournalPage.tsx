import { NotebookPen, Timer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_ENTRIES_LISTED } from '#shared/limits.ts'
import { useNewEntry } from '#renderer/lib/use-new-entry.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { everything, filterOf, isEverything } from './journal-choice.ts'
import { useEntries } from './journal-queries.ts'
import { JournalShelf } from './JournalShelf.tsx'
import { ModelChoice } from './ModelChoice.tsx'

const AT_ONCE = 60

/** Everything this person wrote for themselves, the newest day first, beside a calendar. */
export function JournalPage() {
  const { t } = useTranslation('journal')
  const nowMs = useNow()
  const [choice, setChoice] = useState(everything)
  const [limit, setLimit] = useState(AT_ONCE)
  const entries = useEntries(filterOf(choice, nowMs), limit)
  const goesOn = entries.data?.length === limit && limit < MAX_ENTRIES_LISTED
  const writing = useNewEntry()
  const isEmpty = entries.data?.length === 0 && isEverything(choice)
  const fiveMinutes = (
    <Button
      icon={Timer}
      variant={isEmpty ? 'primary' : 'quiet'}
      size={isEmpty ? 'l' : 'm'}
      busy={writing.busy}
      aria-keyshortcuts="Control+J Meta+J"
      onClick={writing.startFiveMinutes}
    >
      {t('five.start')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={entries.data && !isEmpty ? <Ways writing={writing}>{fiveMinutes}</Ways> : undefined}
    >
      <FailureNote error={entries.error ?? writing.error} />
      {entries.isPending && <Waiting />}
      {isEmpty && <EmptyState text={t('empty')} action={fiveMinutes} />}
      {entries.data && !isEmpty && (
        <JournalShelf
          entries={entries.data}
          nowMs={nowMs}
          more={goesOn ? () => setLimit(Math.min(limit + AT_ONCE, MAX_ENTRIES_LISTED)) : null}
          choice={choice}
          onChoice={setChoice}
          onWrite={(day) => writing.start({ day })}
        />
      )}
    </Page>
  )
}

/** The ways to begin: five minutes, a model, or a blank page. */
function Ways({ writing, children }: { writing: ReturnType<typeof useNewEntry>; children: React.ReactNode }) {
  const { t } = useTranslation('journal')
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      {children}
      <Button onClick={() => setChoosing(true)}>{t('model.with')}</Button>
      <Button variant="primary" icon={NotebookPen} busy={writing.busy} onClick={() => writing.start()}>
        {t('write')}
      </Button>
      <ModelChoice
        open={choosing}
        current={undefined}
        onChoose={(model) => writing.start(model ? { model } : {})}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
