import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from './NamesFields.tsx'
import { useOwnerName } from './team-queries.ts'

/** Names to begin with, until somebody types others. */
export function useNames(): readonly [Names, (names: Names) => void] {
  const { t } = useTranslation('team')
  const owner = useOwnerName()
  const [typed, setTyped] = useState<Names | null>(null)
  return [typed ?? { myName: owner, deviceName: t('names.deviceFirst', { name: owner }) }, setTyped]
}
