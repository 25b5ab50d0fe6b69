import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useBookletLessons } from './booklet-queries.ts'
import { BookletChoice } from './BookletChoice.tsx'
import { BookletFront } from './BookletFront.tsx'
import { BookletOrder } from './BookletOrder.tsx'
import styles from './BookletPage.module.css'
import { useBookletDraft } from './use-booklet-draft.ts'

/** Lessons chosen to print, for a team day or a new colleague. */
export function BookletPage() {
  const { t } = useTranslation(['keeping', 'app'])
  const everything = useBookletLessons({ kind: null, tag: '', words: '' })
  const isEmpty = everything.data?.length === 0
  return (
    <Page
      back={{ href: paths.archive, name: t('app:part.archive') }}
      title={t('booklet.title')}
      lead={isEmpty ? undefined : t('booklet.lead')}
    >
      <FailureNote error={everything.error} />
      {everything.isPending && <Waiting />}
      {isEmpty && (
        <EmptyState
          text={t('booklet.empty')}
          action={
            <ButtonLink variant="primary" size="l" href={paths.archive}>
              {t('booklet.toArchive')}
            </ButtonLink>
          }
        />
      )}
      {everything.data && !isEmpty && <BookletDesk />}
    </Page>
  )
}

function BookletDesk() {
  const [draft, change] = useBookletDraft()
  const { chosen } = draft
  return (
    <div className={styles.desk}>
      <BookletChoice chosen={chosen} onChoose={(next) => change({ chosen: next })} />
      <div className={styles.booklet}>
        <BookletOrder chosen={chosen} onOrder={(next) => change({ chosen: next })} />
        <BookletFront draft={draft} onChange={change} />
      </div>
    </div>
  )
}
