import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import fieldStyles from '#renderer/ui/Field.module.css'
import { useFieldName } from './use-field-name.ts'

interface AlsoSharedProps {
  names: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The fields that stay with the author unless they are ticked. */
export function AlsoShared({ names, chosen, onChange }: AlsoSharedProps) {
  const { t } = useTranslation('sharing')
  const labelId = useId()
  const turn = (name: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, name] : chosen.filter((other) => other !== name))
  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={fieldStyles.label}>
        {t('questions.optional')}
      </span>
      {names.map((name) => (
        <AlsoThis key={name} name={name} checked={chosen.includes(name)} onChange={(isOn) => turn(name, isOn)} />
      ))}
    </div>
  )
}

const hinted = ['rounds', 'takeaways', 'names'] as const

interface AlsoThisProps {
  name: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One of them, with what goes along with it and what does not where its name does not say. */
function AlsoThis({ name, checked, onChange }: AlsoThisProps) {
  const { t } = useTranslation('sharing')
  const nameOf = useFieldName()
  const hint = hinted.find((one) => one === name)
  return <Checkbox label={nameOf(name)} hint={hint && t(`hintOf.${hint}`)} checked={checked} onChange={onChange} />
}
