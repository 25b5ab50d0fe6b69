import { Autocomplete } from '@base-ui/react/autocomplete'
import { Search } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueryText } from '#renderer/lib/search/use-query-text.ts'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { Marked } from '#renderer/ui/Marked.tsx'
import styles from './CommandPalette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'

interface PaletteListProps {
  groups: readonly PaletteGroup[]
  text: QueryText
  input: RefObject<HTMLInputElement | null>
  /** What stands between the line and the list: filters, and what must be said with the hits. */
  children?: ReactNode
  onChoose: (item: PaletteItem) => void
}

/** The line to type in and what answers it; arrows move, Enter chooses. */
export function PaletteList({ groups, text, input, children, onChoose }: PaletteListProps) {
  const { t } = useTranslation(['app', 'common'])
  const type = (query: string) => text.setQuery(query, input.current?.selectionStart ?? query.length)
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={groups}
      value={text.query}
      onValueChange={(next, { reason }) => reason !== 'item-press' && type(next)}
      itemToStringValue={(item: PaletteItem) => item.label}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.line}>
        <Search className={styles.lens} aria-hidden />
        <Autocomplete.Input
          ref={input}
          className={styles.input ?? ''}
          aria-label={t('find')}
          placeholder={t('find')}
          maxLength={400}
        />
        <Kbd>{t('common:escape')}</Kbd>
      </div>
      <div className={styles.narrow}>{children}</div>
      <Autocomplete.Empty className={styles.empty ?? ''}>{t('palette.nothing')}</Autocomplete.Empty>
      <Autocomplete.List className={styles.list ?? ''} aria-label={t('palette.list')}>
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className={styles.groupLabel ?? ''}>{group.value}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <Line key={item.id} item={item} onChoose={onChoose} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

function Line({ item, onChoose }: { item: PaletteItem; onChoose: (item: PaletteItem) => void }) {
  const { icon: Icon, label, pieces, snippet, detail, keys } = item
  return (
    <Autocomplete.Item value={item} className={styles.item ?? ''} onClick={() => onChoose(item)}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span className={styles.label}>{pieces ? <Marked pieces={pieces} /> : label}</span>
        {snippet && (
          <span className={styles.snippet}>
            <Marked pieces={snippet} />
          </span>
        )}
      </span>
      {detail && <span className={styles.detail}>{detail}</span>}
      {keys && <Kbd>{keys}</Kbd>}
    </Autocomplete.Item>
  )
}
