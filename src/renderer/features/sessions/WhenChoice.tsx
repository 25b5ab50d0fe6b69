import { useTranslation } from 'react-i18next'
import { DateField } from '#renderer/ui/DateField.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { parseTime } from './moment.ts'
import type { Lack, PlanDraft } from './plan-draft.ts'
import styles from './WhenChoice.module.css'

interface WhenChoiceProps {
  plan: PlanDraft
  change: (changes: Partial<PlanDraft>) => void
  lack: Lack | null
}

export function WhenChoice({ plan, change, lack }: WhenChoiceProps) {
  const { t } = useTranslation('sessions')
  const wrongTime = plan.time.trim() !== '' && parseTime(plan.time) === null
  const wrongUntil = plan.until.trim() !== '' && parseTime(plan.until) === null
  return (
    <>
      <Segmented
        label={t('plan.when')}
        labelHidden
        value={plan.when}
        onChange={(when) => change({ when })}
        options={(['now', 'later'] as const).map((value) => ({ value, label: t(`plan.whenIs.${value}`) }))}
      />
      {plan.when === 'later' && (
        <div className={styles.moment}>
          <DateField label={t('plan.day')} value={plan.day} onChange={(day) => change({ day })} />
          <TextField
            label={t('plan.time')}
            value={plan.time}
            onChange={(time) => change({ time })}
            error={wrongTime || lack === 'time' ? t('plan.timeWrong') : null}
            maxLength={10}
          />
        </div>
      )}
      <div className={styles.until}>
        <TextField
          label={t('plan.until')}
          hint={t('plan.untilHint')}
          value={plan.until}
          onChange={(until) => change({ until })}
          error={wrongUntil || lack === 'until' ? t('plan.untilWrong') : null}
          maxLength={10}
        />
      </div>
      <div className={styles.place}>
        <TextField
          label={t('plan.place')}
          hint={t('plan.placeHint')}
          value={plan.place}
          onChange={(place) => change({ place })}
          maxLength={300}
        />
      </div>
    </>
  )
}
