import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrincipleWords } from '#shared/vision/reading.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './PrincipleDrafts.module.css'

const ChangedWords = lazy(async () => ({ default: (await import('./ChangedWords.tsx')).ChangedWords }))

/** What a draft would change in a principle, part by part. */
export function Difference({ now, then }: { now: PrincipleWords; then: PrincipleWords }) {
  const { t } = useTranslation('vision')
  const parts = [
    { name: 'title', label: t('principle.titleLabel') },
    { name: 'paragraph', label: t('principle.paragraphLabel') },
    { name: 'asks', label: t('principle.asks') },
    { name: 'asksNot', label: t('principle.asksNot') },
  ] as const
  const changed = parts.filter(({ name }) => now[name] !== then[name])
  if (changed.length === 0) return <p className={styles.same}>{t('draft.same')}</p>
  return (
    <Suspense fallback={<Waiting />}>
      <dl className={styles.parts}>
        {changed.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <ChangedWords now={now[name]} then={then[name]} />
            </dd>
          </div>
        ))}
      </dl>
    </Suspense>
  )
}
