import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { ChangedPart } from './changed-parts.ts'
import styles from './Difference.module.css'
import { useFieldName } from './use-field-name.ts'

const WordDiff = lazy(async () => ({ default: (await import('./WordDiff.tsx')).WordDiff }))

/** What an update would change in the shared copy. */
export function Difference({ parts }: { parts: readonly ChangedPart[] }) {
  const { t } = useTranslation('sharing')
  const fieldName = useFieldName()
  const nameOf = ({ name }: ChangedPart) =>
    name === 'body' || name === 'summary' ? t(`difference.${name}`) : fieldName(name)
  return (
    <Suspense fallback={<Waiting />}>
      {parts.length === 0 && <p>{t('difference.look')}</p>}
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part.name}>
            <dt className={styles.name}>{nameOf(part)}</dt>
            <dd className={styles.words}>
              <WordDiff before={part.before} after={part.after} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.lead}>{t('difference.lead')}</p>
    </Suspense>
  )
}
