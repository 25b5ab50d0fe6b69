import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewEntry } from '#renderer/lib/use-new-entry.ts'
import styles from './CommandPalette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'
import { isNamed, matching } from './palette-item.ts'
import { PaletteList } from './PaletteList.tsx'
import { useActions } from './use-actions.ts'
import { useDocuments } from './use-documents.ts'

interface CommandPaletteProps {
  onClose: () => void
  newDilemma: () => void
  newEntry: NewEntry
}

/** Every document and every action, a few keys away. */
export function CommandPalette({ onClose, newDilemma, newEntry }: CommandPaletteProps) {
  const { t } = useTranslation('app')
  const [query, setQuery] = useState('')
  const groups = usePaletteGroups(query, newDilemma, newEntry)
  const chosen = useRef(false)
  const choose = (item: PaletteItem) => {
    chosen.current = true
    onClose()
    item.run()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil ?? ''} />
        {/* After a choice the focus belongs to where it led, not to where the palette was opened. */}
        <Dialog.Popup className={styles.palette ?? ''} aria-label={t('find')} finalFocus={() => !chosen.current}>
          <PaletteList groups={groups} query={query} onQuery={setQuery} onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function usePaletteGroups(query: string, newDilemma: () => void, newEntry: NewEntry): readonly PaletteGroup[] {
  const { t } = useTranslation('app')
  const actions = useActions(newDilemma, newEntry)
  const documents = useDocuments(query)
  const typed = query.trim() !== ''
  const doing = { value: t('palette.actions'), items: matching(actions, query) }
  const going = { value: typed ? t('palette.found') : t('palette.recent'), items: documents }
  // What is typed is mostly a document, unless it names an action.
  const namesAction = doing.items.some((item) => isNamed(item, query))
  return (namesAction ? [doing, going] : [going, doing]).filter(({ items }) => items.length > 0)
}
