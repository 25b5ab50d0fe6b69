import { Ellipsis, EyeOff, MessageSquareQuote, UserRoundPen, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './Finding.module.css'
import type { FindingGroup } from './placed-finding.ts'

interface FindingActionsProps {
  group: FindingGroup
  /** Null where no alias can be given. */
  onNewAlias: (() => void) | null
  /** Asks for a reason to keep it. */
  onKeep: () => void
  onDecide: (decision: 'ignored' | 'never') => void
}

/** An alias for a person, and the decisions that leave the words as they are. */
export function FindingActions({ group, onNewAlias, onKeep, onDecide }: FindingActionsProps) {
  const { t } = useTranslation('privacy')
  const [{ text }] = group.findings
  return (
    <div className={styles.actions}>
      {group.label === 'person' && onNewAlias && (
        <IconButton size="s" icon={UserRoundPen} label={t('check.alias', { text })} onClick={onNewAlias} />
      )}
      <Menu
        trigger={<IconButton size="s" icon={Ellipsis} label={t('check.more', { text })} />}
        items={[
          { label: t('check.keep'), icon: MessageSquareQuote, run: onKeep },
          { label: t('check.ignore'), icon: X, run: () => onDecide('ignored') },
          { label: t('check.never'), icon: EyeOff, run: () => onDecide('never') },
        ]}
      />
    </div>
  )
}
