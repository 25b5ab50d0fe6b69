import { CircleDot, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { states } from './dilemma-fields.ts'
import styles from './DilemmaList.module.css'
import { TagsDialog } from './TagsDialog.tsx'
import type { useChanges } from './use-changes.ts'

interface SelectionBarProps {
  chosen: readonly DilemmaLine[]
  changes: ReturnType<typeof useChanges>
  onRemove: () => void
  onLetGo: () => void
}

/** What can be done with all that is chosen. */
export function SelectionBar({ chosen, changes, onRemove, onLetGo }: SelectionBarProps) {
  const { t } = useTranslation('dilemmas')
  const [tagging, setTagging] = useState(false)
  const toState = states.map((state) => ({
    label: t(`state.${state}`),
    run: () => changes.setState(chosen, state),
  }))
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('chosen.label')}>
      <p role="status">{t('chosen.count', { count: chosen.length })}</p>
      <Menu
        trigger={
          <Button size="s" icon={CircleDot}>
            {t('chosen.state')}
          </Button>
        }
        items={toState}
      />
      <Button size="s" icon={Tag} onClick={() => setTagging(true)}>
        {t('chosen.tags')}
      </Button>
      <Button size="s" icon={Trash2} onClick={onRemove}>
        {t('chosen.remove')}
      </Button>
      <IconButton size="s" icon={X} label={t('chosen.none')} onClick={onLetGo} />
      {tagging && (
        <TagsDialog
          dilemmas={chosen}
          onSave={(tags) => changes.setTags(chosen, tags)}
          onClose={() => setTagging(false)}
        />
      )}
    </div>
  )
}
