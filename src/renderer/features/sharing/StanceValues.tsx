import { useTranslation } from 'react-i18next'
import type { SharedStance } from '#shared/contract/sharing.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import styles from './FieldValues.module.css'
import { type MarkedSpan, markedRuns } from './marked-runs.ts'
import { useFieldName } from './use-field-name.ts'
import { TheirWords } from './Words.tsx'

interface StanceValuesProps {
  stances: readonly SharedStance[]
  /** Those that go along; all of them when left out. */
  going?: readonly SharedStance[]
  /** What was found in a field. */
  marksIn?: (field: string) => readonly MarkedSpan[]
}

/** How a document relates to the team's principles, each with its line why. */
export function StanceValues({ stances, going = stances, marksIn = () => [] }: StanceValuesProps) {
  const { t } = useTranslation(['sharing', 'vision'])
  const nameOf = useFieldName()
  if (stances.length === 0) return null
  const goes = new Set(going.map(({ principleId }) => principleId))
  return (
    <dl className={styles.fields}>
      {stances.map(({ principleId, stance, why }) => (
        <div key={principleId} className={styles.field} data-staying={!goes.has(principleId) || undefined}>
          <dt>
            {nameOf(stanceField(principleId))}
            {!goes.has(principleId) && <span className={styles.stays}>{t('sides.staysHere')}</span>}
          </dt>
          <dd>
            {t(`vision:stance.${stance}`)}
            {why !== '' && (
              <>
                {': '}
                <TheirWords
                  runs={markedRuns(
                    [{ text: why, format: 0, url: null, documentId: null }],
                    marksIn(stanceField(principleId)),
                  )}
                />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
