import { Checkbox } from '@base-ui/react/checkbox'
import { Check } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Choice.module.css'

interface TogetherChoiceProps {
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Whether the team may write in what is shared. */
export function TogetherChoice({ checked, onChange }: TogetherChoiceProps) {
  const { t } = useTranslation('sharing')
  const id = useId()
  return (
    <label className={styles.choice}>
      <Checkbox.Root
        className={styles.box ?? ''}
        checked={checked}
        onCheckedChange={(next) => onChange(next)}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
      >
        <Checkbox.Indicator className={styles.tick ?? ''} render={<Check aria-hidden />} />
      </Checkbox.Root>
      <span id={`${id}-name`} className={styles.name}>
        {t('together.choose')}
      </span>
      <span id={`${id}-hint`} className={styles.hint}>
        {t('together.chooseHint')}
      </span>
    </label>
  )
}
