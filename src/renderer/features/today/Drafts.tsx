import { useTranslation } from 'react-i18next'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import type { Draft } from './drafts-of.ts'

/** What somebody was writing. */
export function Drafts({ drafts, nowMs }: { drafts: readonly Draft[]; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  return (
    <section>
      <h2>{t('drafts.title')}</h2>
      <LineList label={t('drafts.title')}>
        {drafts.map(({ id, is, title, updatedAtMs }) => (
          <LineLink
            key={id}
            href={is === 'entry' ? paths.journalEntry(id) : paths.dilemma(id)}
            title={title || t('drafts.untitled')}
            detail={t(`drafts.${is}`, { when: formatWhen(updatedAtMs, nowMs, language) })}
          />
        ))}
      </LineList>
    </section>
  )
}
