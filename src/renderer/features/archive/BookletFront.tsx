import { BookOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { MAX_BOOKLET_OPENING_CHARS, MAX_BOOKLET_TITLE_CHARS } from '#shared/limits.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Chosen } from './booklet-order.ts'
import { useBookletFindings, useMakeBooklet } from './booklet-queries.ts'
import styles from './BookletPage.module.css'
import type { BookletDraft } from './use-booklet-draft.ts'

interface BookletFrontProps {
  draft: BookletDraft
  onChange: (change: Partial<BookletDraft>) => void
}

/** What stands on the front, what to look at before it is printed, and the way to print it. */
export function BookletFront({ draft, onChange }: BookletFrontProps) {
  const { t } = useTranslation('keeping')
  const language = useLanguage()
  const { chosen, title, opening } = draft
  const { make, isBusy, error } = useMakeBooklet()
  const ids = chosen.map(({ id }) => id)
  return (
    <div className={styles.front}>
      <TextField
        label={t('booklet.name')}
        placeholder={t('booklet.namePlaceholder')}
        value={title}
        onChange={(next) => onChange({ title: next })}
        maxLength={MAX_BOOKLET_TITLE_CHARS}
        serif
      />
      <TextField
        label={t('booklet.opening')}
        placeholder={t('booklet.openingPlaceholder')}
        value={opening}
        onChange={(next) => onChange({ opening: next })}
        maxLength={MAX_BOOKLET_OPENING_CHARS}
        multiline
        serif
      />
      <BookletFindings chosen={chosen} />
      <div>
        <Button
          variant="primary"
          icon={BookOpen}
          busy={isBusy}
          disabled={chosen.length === 0}
          // Who gives it no title gets the one that was suggested.
          onClick={() => make({ title: title.trim() || t('booklet.namePlaceholder'), opening, ids, language })}
        >
          {t('booklet.make')}
        </Button>
      </div>
      <FailureNote error={error} />
    </div>
  )
}

/** The lessons in which something may point to a person: the booklet goes to others, and is not encrypted. */
function BookletFindings({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation('keeping')
  const found = useBookletFindings(chosen.map(({ id }) => id)).data ?? []
  const lessons = chosen.filter(({ id }) => found.some((one) => one.id === id))
  if (lessons.length === 0) return null
  return (
    <div className={styles.findings} role="status">
      <p>{t('booklet.findings', { count: lessons.length })}</p>
      {lessons.map(({ id, title, line }) => (
        <Link key={id} href={paths.archived(id)}>
          {title || line || t('again.untitled')}
        </Link>
      ))}
    </div>
  )
}
