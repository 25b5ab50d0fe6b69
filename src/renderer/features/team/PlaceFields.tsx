import { useTranslation } from 'react-i18next'
import type { Place } from '#shared/contract/team.ts'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { FolderField } from './FolderField.tsx'
import styles from './PlaceFields.module.css'
import { emptyPlace, type PlaceUse } from './place-draft.ts'
import { RelayField } from './RelayField.tsx'

interface PlaceFieldsProps {
  place: Place
  onPlace: (place: Place) => void
  use: PlaceUse
}

/** Where to share: in a folder that is there already, or by a relay. */
export function PlaceFields({ place, onPlace, use }: PlaceFieldsProps) {
  const { t } = useTranslation('team')
  const kinds = (['folder', 'relay'] as const).map((value) => ({ value, label: t(`place.kind.${value}`) }))
  return (
    <div className={styles.fields}>
      <Segmented
        label={t('place.where')}
        value={place.kind}
        onChange={(kind) => onPlace(emptyPlace(kind))}
        options={kinds}
      />
      {place.kind === 'folder' ? (
        <FolderField path={place.path} onPath={(path) => onPlace({ kind: 'folder', path })} use={use} />
      ) : (
        <RelayField address={place.address} onAddress={(address) => onPlace({ kind: 'relay', address })} use={use} />
      )}
    </div>
  )
}
