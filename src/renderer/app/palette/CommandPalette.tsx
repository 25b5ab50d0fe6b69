import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { SearchAnswer } from '#shared/contract/search.ts'
import { FilterLine } from '#renderer/lib/search/FilterLine.tsx'
import { SearchNotes } from '#renderer/lib/search/SearchNotes.tsx'
import { type QueryText, useQueryText } from '#renderer/lib/search/use-query-text.ts'
import type { NewEntry } from '#renderer/lib/use-new-entry.ts'
import styles from './CommandPalette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'
import { isNamed, matching } from './palette-item.ts'
import { PaletteList } from './PaletteList.tsx'
import { useActions } from './use-actions.ts'
import { useCompletionItems } from './use-completion-items.ts'
import { useDocuments } from './use-documents.ts'

const everyKind: readonly DocumentKind[] = []

interface CommandPaletteProps {
  onClose: () => void
  newDilemma: () => void
  newEntry: NewEntry
}

/** Every document and every action, a few keys away. */
export function CommandPalette({ onClose, newDilemma, newEntry }: CommandPaletteProps) {
  const { t } = useTranslation('app')
  const text = useQueryText(everyKind)
  const { groups, found } = usePaletteGroups(text, newDilemma, newEntry)
  const chosen = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const choose = (item: PaletteItem) => {
    if (item.stays) return item.run()
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
          <PaletteList groups={groups} text={text} input={input} onChoose={choose}>
            {text.options.length === 0 && (
              <FilterLine text={text} understood={found?.filters ?? []} onDone={() => input.current?.focus()} />
            )}
            <SearchNotes text={text} found={found} />
          </PaletteList>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface PaletteGroups {
  readonly groups: readonly PaletteGroup[]
  readonly found: SearchAnswer | undefined
}

function usePaletteGroups(text: QueryText, newDilemma: () => void, newEntry: NewEntry): PaletteGroups {
  const { t } = useTranslation(['app', 'search'])
  const { query } = text
  const actions = useActions(newDilemma, newEntry)
  const documents = useDocuments(query)
  const typed = query.trim() !== ''
  const goingOn = { value: t('search:completions'), items: useCompletionItems(text) }
  const doing = { value: t('palette.actions'), items: matching(actions, query) }
  const going = { value: typed ? t('palette.found') : t('palette.recent'), items: documents.items }
  const near = { value: t('search:partly'), items: documents.partly }
  // What is typed is mostly a document, unless it names an action; with nothing typed one mostly goes back to something.
  const namesAction = typed && doing.items.some((item) => isNamed(item, query))
  const groups = namesAction ? [doing, going, near] : [going, doing, near]
  return { groups: [goingOn, ...groups].filter(({ items }) => items.length > 0), found: documents.found }
}
