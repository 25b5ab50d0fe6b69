import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ModuleId } from '#shared/sessions/block.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PickBoard.module.css'

/** The group chooses how the next round that allows it will be held. */
export function ModuleChoice({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { data: modules = [] } = useQuery(core.methods.modules.queryOptions())
  const swapping = useMutation(core.sessions.swapModule.mutationOptions())
  const target = session.rounds.findIndex(
    ({ blockId }, round) => round > session.clock.round && modulesOf(session, blockId).length > 0,
  )
  const round = session.rounds[target]
  if (!round) return null
  const own = session.method.blocks.find(({ id }) => id === round.blockId)
  const allowed = modulesOf(session, round.blockId)
  const choose = (module: ModuleId | null) => swapping.mutate({ id: session.id, round: target, module })
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t('module.legend', { name: own ? say(own.name) : '' })}</legend>
      <Choice
        name={t('module.own')}
        detail={own ? say(own.prompt) : ''}
        checked={round.module === null}
        onChoose={() => choose(null)}
      />
      {modules
        .filter(({ id }) => allowed.some((one) => one === id))
        .map((module) => (
          <Choice
            key={module.id}
            name={say(module.name)}
            detail={say(module.prompt)}
            checked={round.module === module.id}
            onChoose={() => choose(allowed.find((one) => one === module.id) ?? null)}
          />
        ))}
      <FailureNote error={swapping.error} />
    </fieldset>
  )
}

function modulesOf(session: SessionWithMethod, blockId: string): readonly ModuleId[] {
  return session.method.blocks.find(({ id }) => id === blockId)?.modules ?? []
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
