import { Ellipsis, EyeOff, MessageSquareQuote, UserRoundPen, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './Finding.module.css'
import type { FindingGroup } from './placed-finding.ts'

interface FindingActionsProps {
  group: FindingGroup
  onGeneralise: (words: string) => void
  /** Takes the alias that the person has already. */
  onAlias: (alias: string) => void
  onNewAlias: () => void
  /** Asks for a reason to keep it. */
  onKeep: () => void
  onDecide: (decision: 'ignored' | 'never') => void
}

/** All that can be done about a finding: other words, an alias, or a decision. */
export function FindingActions({ group, onGeneralise, onAlias, onNewAlias, onKeep, onDecide }: FindingActionsProps) {
  const { t } = useTranslation('privacy')
  const [{ text, alias, generalisations }] = group.findings
  return (
    <div className={styles.actions}>
      {generalisations.map((words) => (
        <button
          key={words}
          type="button"
          className={styles.vaguer}
          aria-label={t('check.replaceBy', { text, words })}
          onClick={() => onGeneralise(words)}
        >
          {words}
        </button>
      ))}
      {group.label === 'person' && alias && (
        <button
          type="button"
          className={styles.known}
          aria-label={t('check.replaceBy', { text, words: alias })}
          onClick={() => onAlias(alias)}
        >
          {alias}
        </button>
      )}
      {group.label === 'person' && (
        <Button size="s" icon={UserRoundPen} onClick={onNewAlias}>
          {t('check.alias')}
        </Button>
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
