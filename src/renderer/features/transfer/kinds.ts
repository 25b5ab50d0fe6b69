import { useTranslation } from 'react-i18next'
import type { ImportKind } from '#shared/contract/transfer.ts'

const kinds: readonly ImportKind[] = ['journal', 'dilemma', 'lesson', 'mistake', 'success']

/** What a text can become, to choose from. */
export function useKindOptions(): { value: ImportKind; label: string }[] {
  const { t } = useTranslation('transfer')
  return kinds.map((value) => ({ value, label: t(`kind.${value}`) }))
}
