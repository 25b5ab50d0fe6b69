import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#shared/sessions/block.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import styles from './BlockForm.module.css'
import { useModules } from './method-queries.ts'

interface ModuleChecksProps {
  value: Block['modules']
  onChange: (value: Block['modules']) => void
}

/** Which other forms a round of advice may take. */
export function ModuleChecks({ value, onChange }: ModuleChecksProps) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  const labelId = useId()
  const { data: modules } = useModules()
  return (
    <div className={styles.checks} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.legend}>
        {t('editor.field.modules')}
      </span>
      {modules?.map((module) => {
        const id = module.id as Block['modules'][number]
        return (
          <Checkbox
            key={id}
            label={say(module.name)}
            checked={value.includes(id)}
            onChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((one) => one !== id))}
          />
        )
      })}
    </div>
  )
}
