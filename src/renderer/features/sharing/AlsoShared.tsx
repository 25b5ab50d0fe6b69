import { Checkbox } from '@base-ui/react/checkbox'
import { Check } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import fieldStyles from '#renderer/ui/Field.module.css'
import styles from './Choice.module.css'
import { useFieldName } from './use-field-name.ts'

interface AlsoSharedProps {
  names: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The fields that stay with the author unless they are ticked. */
export function AlsoShared({ names, chosen, onChange }: AlsoSharedProps) {
  const { t } = useTranslation('sharing')
  const nameOf = useFieldName()
  const labelId = useId()
  const turn = (name: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, name] : chosen.filter((other) => other !== name))
  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={fieldStyles.label}>
        {t('questions.optional')}
      </span>
      {names.map((name) => (
        <label key={name} className={styles.choice}>
          <Checkbox.Root
            className={styles.box ?? ''}
            checked={chosen.includes(name)}
            onCheckedChange={(isOn) => turn(name, isOn)}
          >
            <Checkbox.Indicator className={styles.tick ?? ''} render={<Check aria-hidden />} />
          </Checkbox.Root>
          <span>{nameOf(name)}</span>
          <Hint name={name} />
        </label>
      ))}
    </div>
  )
}

const hinted = ['rounds', 'takeaways', 'names'] as const

/** What goes along with it and what does not, where its name does not say. */
function Hint({ name }: { name: string }) {
  const { t } = useTranslation('sharing')
  const known = hinted.find((one) => one === name)
  return known && <span className={styles.hint}>{t(`hintOf.${known}`)}</span>
}
