import type { ReflectionStep } from '#shared/reflection/reflection-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './Steps.module.css'

/** What a step asks, and its smaller questions. */
export function StepAsks({ id, step, level: Level }: { id: string; step: ReflectionStep; level: 'h2' | 'p' }) {
  const say = useLocalText()
  return (
    <>
      <Level id={id} className={styles.asks}>
        {say(step.prompt)}
      </Level>
      {step.more && (
        <ul id={`${id}-more`} className={styles.more}>
          {step.more.map((question) => (
            <li key={question.nl}>{say(question)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
