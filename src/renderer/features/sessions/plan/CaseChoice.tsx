import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Method } from '#shared/sessions/method.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { PlanDraft } from '../plan-draft.ts'
import { CaseRow } from './CaseRow.tsx'
import styles from './CaseChoice.module.css'

const MOST_CASES = 8

interface CaseChoiceProps {
  plan: PlanDraft
  /** The title of the first case. */
  first: string
  method: Method | undefined
  change: (changes: Partial<PlanDraft>) => void
}

/** What is brought in: the dilemma that it began with, and others where there is time for more. */
export function CaseChoice({ plan, first, method, change }: CaseChoiceProps) {
  const { t } = useTranslation('sessions')
  const { others, people } = plan
  const bringer = people.find(({ role }) => role === 'bringer')?.name
  const add = () =>
    change({ others: [...others, { key: crypto.randomUUID(), dilemmaId: null, title: '', bringer: '' }] })
  return (
    <>
      <ul className={styles.cases} aria-label={t('plan.cases')}>
        <li className={styles.first}>
          <span className={styles.title}>{first || t('untitledDilemma')}</span>
          {bringer && <span className={styles.by}>{t('broughtBy', { name: bringer })}</span>}
        </li>
        {others.map((one, place) => (
          <CaseRow
            key={one.key}
            number={place + 2}
            draft={one}
            people={people}
            onChange={(changed) => change({ others: others.map((other) => (other === one ? changed : other)) })}
            onRemove={() => change({ others: others.filter((other) => other !== one) })}
          />
        ))}
      </ul>
      {others.length > 0 && method?.cases === 'one' && <p className={styles.note}>{t('plan.oneCase')}</p>}
      {others.length + 1 < MOST_CASES && (
        <div>
          <Button icon={Plus} onClick={add}>
            {t('plan.addCase')}
          </Button>
        </div>
      )}
    </>
  )
}
