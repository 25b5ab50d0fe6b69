import { useDroppable } from '@dnd-kit/core'
import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './VoteBoard.module.css'

interface BallotLineProps {
  line: Contribution
  /** Those of the one who votes. */
  dots: number
  mayLay: boolean
  onLay: (by: 1 | -1) => void
}

/** One line to lay dots on. */
export function BallotLine({ line: { id, text }, dots, mayLay, onLay }: BallotLineProps) {
  const { t } = useTranslation('sessions')
  const { setNodeRef, isOver } = useDroppable({ id })
  return (
    <li ref={setNodeRef} className={styles.line} data-over={isOver || undefined}>
      <span className={styles.text}>{text}</span>
      <span className={styles.buttons}>
        <IconButton icon={Minus} label={t('vote.less')} disabled={dots === 0} onClick={() => onLay(-1)} />
        <b className={styles.sum}>{dots}</b>
        <IconButton icon={Plus} label={t('vote.more')} disabled={!mayLay} onClick={() => onLay(1)} />
      </span>
    </li>
  )
}
