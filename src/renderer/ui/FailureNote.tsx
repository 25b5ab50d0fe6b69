import { CircleAlert } from 'lucide-react'
import styles from './FailureNote.module.css'
import { useFailureWords } from './use-failure-words.ts'

/** Says what happened, what is safe and what to do; nothing while there is no error. */
export function FailureNote({ error }: { error: unknown }) {
  const { code, title, safe, todo } = useFailureWords(error)
  if (error === null || error === undefined) return null
  return (
    <div className={styles.note} role="alert" data-code={code}>
      <CircleAlert className={styles.icon} aria-hidden />
      <div>
        <p className={styles.title}>{title}</p>
        <p>
          {safe} {todo}
        </p>
      </div>
    </div>
  )
}
