import { useMutation } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { AnswerLine } from './room/AnswerLine.tsx'
import styles from './ContributionList.module.css'
import { Speaker } from './Speaker.tsx'

interface ContributionListProps {
  session: Session
  /** Those of the round that is on. */
  contributions: readonly Contribution[]
  /** Questions: under each is room for the bringer’s answer. */
  asks?: boolean
}

/** What was said in this round, the last of it in sight. */
export function ContributionList({ session, contributions, asks = false }: ContributionListProps) {
  const { t } = useTranslation('sessions')
  const list = useRef<HTMLDivElement>(null)
  const { length } = contributions
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [length])
  const withdraw = useWithdraw(session.id)
  return (
    <div ref={list} className={styles.box} data-empty={length === 0 || undefined} aria-live="polite">
      {length > 0 && (
        <ul className={styles.list} aria-label={t('room.said')}>
          {contributions.map((contribution) => (
            <li key={contribution.id} className={styles.line}>
              <Speaker participants={session.participants} contribution={contribution} />
              <div className={styles.text}>
                {contribution.text}
                {asks && <AnswerLine sessionId={session.id} contribution={contribution} />}
              </div>
              <IconButton
                icon={Undo2}
                size="s"
                className={styles.withdraw}
                label={t('room.withdraw')}
                onClick={() => withdraw(contribution)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function useWithdraw(id: Session['id']): (contribution: Contribution) => void {
  const { t } = useTranslation(['sessions', 'common'])
  const toast = useToast()
  const puttingBack = useMutation(core.sessions.putBack.mutationOptions())
  const withdrawing = useMutation(core.sessions.withdraw.mutationOptions())
  return (contribution) => {
    const undo = { label: t('common:undo'), run: () => puttingBack.mutate({ id, contribution }) }
    withdrawing.mutate(
      { id, contributionId: contribution.id },
      { onSuccess: () => toast({ text: t('room.withdrawn'), action: undo }) },
    )
  }
}
