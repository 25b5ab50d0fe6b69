import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ModuleId } from '#shared/sessions/block.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { moduleTarget } from './module-target.ts'
import styles from './PickBoard.module.css'

/** The group chooses how the next round that allows it will be held. */
export function ModuleChoice({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { data: modules = [] } = useQuery(core.methods.modules.queryOptions())
  const swapping = useMutation(core.sessions.swapModule.mutationOptions())
  const target = moduleTarget(session)
  if (!target) return null
  const { round, own, allowed, chosen } = target
  const choose = (module: ModuleId | null) => swapping.mutate({ id: session.id, round, module })
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t('module.legend', { name: say(own.name) })}</legend>
      <Choice name={t('module.own')} detail={say(own.prompt)} checked={chosen === null} onChoose={() => choose(null)} />
      {modules
        .filter(({ id }) => allowed.some((one) => one === id))
        .map((module) => (
          <Choice
            key={module.id}
            name={say(module.name)}
            detail={say(module.prompt)}
            checked={chosen === module.id}
            onChoose={() => choose(allowed.find((one) => one === module.id) ?? null)}
          />
        ))}
      <FailureNote error={swapping.error} />
    </fieldset>
  )
}

interface ChoiceProps {
  name: string
  detail: string
  checked: boolean
  onChoose: () => void
}

function Choice({ name, detail, checked, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" autoComplete="off" name="module" checked={checked} onChange={onChoose} />
      <span className={styles.text}>{name}</span>
      <span className={styles.detail}>{detail}</span>
    </label>
  )
}
