import { useTranslation } from 'react-i18next'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useFacets } from './archive-queries.ts'
import { type ArchiveView, withValues } from './archive-view.ts'
import { monthWords } from './facet-words.ts'
import { monthsBetween } from './months-between.ts'
import styles from './Timeline.module.css'

interface TimelineProps {
  view: ArchiveView
  onChange: (changes: Partial<ArchiveView>) => void
}

/** The archive along the months, each as high as what it holds; a press shows that month alone. */
export function Timeline({ view, onChange }: TimelineProps) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const chosen = view.facets.month ?? []
  const months = useFacets(view, ['month']).data?.month
  if (!months) return null
  const [first, last] = [months[0]?.value, months.at(-1)?.value]
  if (first === undefined || last === undefined) return <p className={styles.nothing}>{t('timeline.nothing')}</p>
  const countOf = new Map(months.map(({ value, count }) => [value, count]))
  const most = Math.max(...countOf.values())
  const choose = (month: string) => onChange(withValues(view, 'month', chosen.includes(month) ? [] : [month]))
  return (
    <ol className={styles.line} aria-label={t('timeline.label')}>
      {monthsBetween(first, last).map((month) => {
        const count = countOf.get(month) ?? 0
        return (
          <li key={month} className={styles.month}>
            <button
              type="button"
              className={styles.bar}
              disabled={count === 0}
              aria-pressed={chosen.includes(month)}
              aria-label={t('timeline.month', { month: monthWords(month, language), count })}
              onClick={() => choose(month)}
            >
              <span className={styles.height} style={{ height: `${(100 * count) / most}%` }} />
            </button>
            <span className={styles.name} aria-hidden>
              {monthWords(month, language, 'short')}
              {(month.endsWith('-01') || month === first) && <span className={styles.year}>{month.slice(0, 4)}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
