import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { failureOf } from './failure-code.ts'
import styles from './FailureNote.module.css'

/** Says what happened, what is safe and what to do; nothing while there is no error. */
export function FailureNote({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation('errors')
  if (error === null || error === undefined) return null
  const { code, data } = failureOf(error)
  const row = i18n.exists(`errors:${code}.title`) ? code : 'UNEXPECTED'
  const say = (part: 'title' | 'safe' | 'todo') => t(`${row as 'UNEXPECTED'}.${part}`, data)
  return (
    <div className={styles.note} role="alert" data-code={code}>
      <CircleAlert className={styles.icon} aria-hidden />
      <div>
        <p className={styles.title}>{say('title')}</p>
        <p>
          {say('safe')} {say('todo')}
        </p>
      </div>
    </div>
  )
}
