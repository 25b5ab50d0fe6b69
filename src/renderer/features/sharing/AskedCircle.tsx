import { useTranslation } from 'react-i18next'
import { ASKED_CIRCLE } from '#shared/sharing/session-choices.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import styles from './AskedCircle.module.css'

interface AskedCircleProps {
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The circle agreed that what is said stays there, so only its people can say that this may leave. */
export function AskedCircle({ chosen, onChange }: AskedCircleProps) {
  const { t } = useTranslation('sharing')
  const others = chosen.filter((one) => one !== ASKED_CIRCLE)
  return (
    <div className={styles.asked} role="group" aria-label={t('asked.title')}>
      <p className={styles.title}>{t('asked.title')}</p>
      <p className={styles.why}>{t('asked.why')}</p>
      <Checkbox
        label={t('asked.tick')}
        checked={chosen.includes(ASKED_CIRCLE)}
        onChange={(isOn) => onChange(isOn ? [...others, ASKED_CIRCLE] : others)}
      />
    </div>
  )
}
