import { CalendarDays, Shapes, Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QueryText } from '#renderer/lib/search/use-query-text.ts'
import type { PaletteItem } from './palette-item.ts'

const icons = { tag: Tag, kind: Shapes, from: CalendarDays, until: CalendarDays }

/** How the filter that is being typed can go on, as lines of the palette. */
export function useCompletionItems(text: QueryText): readonly PaletteItem[] {
  const { t } = useTranslation('app')
  return text.options.map((option) => ({
    id: `completion ${option.text}`,
    icon: icons[option.filter],
    label: option.kind ? t(`kind.${option.kind}`) : option.value,
    ...(option.count === null ? {} : { detail: String(option.count) }),
    stays: true,
    run: () => text.accept(option),
  }))
}
