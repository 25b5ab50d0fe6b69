import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { RecoveryDialog } from './RecoveryDialog.tsx'
import styles from './RequestCard.module.css'
import type { MemberState } from './team-queries.ts'

/** The words by which an organisation gets its team back: to be written down before anything goes wrong. */
export function RecoveryTodo({ team }: { team: MemberState }) {
  const { t } = useTranslation('team')
  const [open, setOpen] = useState(false)
  return (
    <section className={styles.card} aria-labelledby="recovery-todo">
      <h2 id="recovery-todo">{t('recovery.todoTitle')}</h2>
      <p>{t('recovery.todo')}</p>
      <div className={styles.actions}>
        <Button onClick={() => setOpen(true)}>{t('recovery.show')}</Button>
      </div>
      {open && <RecoveryDialog teamName={team.teamName ?? t('names.thisTeam')} onClose={() => setOpen(false)} />}
    </section>
  )
}
