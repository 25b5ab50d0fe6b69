import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'

/** Dilemmas that are still being written or wait for a session. */
export function Drafts({ drafts, nowMs }: { drafts: readonly DilemmaLine[]; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  return (
    <section>
      <h2>{t('drafts.title')}</h2>
      <LineList label={t('drafts.title')}>
        {drafts.map(({ id, title, opening, state, updatedAtMs }) => (
          <LineLink
            key={id}
            href={paths.dilemma(id)}
            title={title || opening || t('drafts.untitled')}
            detail={t(state === 'ready' ? 'drafts.ready' : 'drafts.draft', {
              when: formatWhen(updatedAtMs, nowMs, language),
            })}
          />
        ))}
      </LineList>
    </section>
  )
}
