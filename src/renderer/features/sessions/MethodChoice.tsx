import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useTranslation } from 'react-i18next'
import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './MethodChoice.module.css'

interface MethodChoiceProps {
  methods: readonly Method[]
  value: MethodId | undefined
  onChange: (id: MethodId) => void
}

/** The methods with what it takes to choose between them. */
export function MethodChoice({ methods, value, onChange }: MethodChoiceProps) {
  return (
    <RadioGroup<MethodId | undefined>
      className={styles.methods ?? ''}
      aria-labelledby="plan-method"
      value={value}
      onValueChange={(next) => next && onChange(next)}
    >
      {methods.map((method) => (
        <MethodLine key={method.id} method={method} />
      ))}
    </RadioGroup>
  )
}

function MethodLine({ method }: { method: Method }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { id, name, use, contraIndication, group, blocks } = method
  const minutes = blocks.reduce((sum, block) => sum + block.minutes, 0)
  const isPublished = blocks.every((block) => block.minutesPublished)
  return (
    <label className={styles.method}>
      <Radio.Root className={styles.radio ?? ''} value={id} />
      <span className={styles.words}>
        <span className={styles.name}>{say(name)}</span>
        <span>{say(use)}</span>
        {contraIndication && <span className={styles.not}>{say(contraIndication)}</span>}
      </span>
      <span className={styles.facts}>
        <span className={styles.minutes}>{t('minutes', { count: minutes })}</span>
        <span>{t('plan.group', { from: group.from, to: group.to })}</span>
        {!isPublished && <span>{t('plan.minutesOurs')}</span>}
      </span>
    </label>
  )
}
