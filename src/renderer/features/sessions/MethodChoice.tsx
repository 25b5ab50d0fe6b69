import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { ChoiceLine, ChoiceLines } from '#renderer/ui/ChoiceLines.tsx'
import styles from './MethodChoice.module.css'

/** As the value of a radio; no method has this id. */
const TOGETHER = 'together'
/** How many methods are shown before somebody asks for all of them. */
const FEW = 4

interface MethodChoiceProps {
  methods: readonly Method[]
  /** Null to choose together in the lobby. */
  value: MethodId | null
  onChange: (id: MethodId | null) => void
  /** The id of the heading that names the choice. */
  labelledBy: string
  /** Whether it may be left to the circle. */
  together?: boolean
  /** Where somebody is helped to choose and comes back from with a method; null where there is no way back. */
  help: string | null
}

/** The methods with what it takes to choose between them: those that suit a beginning first, all of them when asked. */
export function MethodChoice({ methods, value, onChange, labelledBy, together = false, help }: MethodChoiceProps) {
  const { t } = useTranslation('sessions')
  const [first] = useState(() => methods.find(({ id }) => id === value))
  const [all, setAll] = useState(methods.length <= FEW)
  const easy = methods.filter((method) => method.forBeginners && method.id !== first?.id)
  const shown = all ? methods : [...(first ? [first] : []), ...easy].slice(0, FEW)
  return (
    <div className={styles.choice}>
      <ChoiceLines<MethodId | typeof TOGETHER>
        labelledBy={labelledBy}
        value={value ?? TOGETHER}
        onChange={(next) => onChange(next === TOGETHER ? null : next)}
      >
        {shown.map((method) => (
          <MethodLine key={method.id} method={method} />
        ))}
        {together && <TogetherLine />}
      </ChoiceLines>
      <div className={styles.more}>
        {!all && <Button onClick={() => setAll(true)}>{t('plan.allMethods', { count: methods.length })}</Button>}
        {help !== null && (
          <ButtonLink variant="plain" href={help}>
            {t('plan.helpChoose')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function TogetherLine() {
  const { t } = useTranslation('sessions')
  return (
    <ChoiceLine value={TOGETHER}>
      <span className={styles.words}>
        <span className={styles.name}>{t('plan.together')}</span>
        <span>{t('plan.togetherDetail')}</span>
      </span>
    </ChoiceLine>
  )
}

function MethodLine({ method }: { method: Method }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { id, name, use, contraIndication, group, blocks } = method
  const isPublished = blocks.every((block) => block.minutesPublished)
  return (
    <ChoiceLine value={id}>
      <span className={styles.method}>
        <span className={styles.words}>
          <span className={styles.name}>{say(name)}</span>
          <span>{say(use)}</span>
          {contraIndication && <span className={styles.not}>{say(contraIndication)}</span>}
        </span>
        <span className={styles.facts}>
          <span className={styles.minutes}>{t('minutes', { count: minutesOf(method) })}</span>
          <span>{t('plan.group', { from: group.from, to: group.to })}</span>
          {!isPublished && <span>{t('plan.minutesOurs')}</span>}
        </span>
      </span>
    </ChoiceLine>
  )
}
