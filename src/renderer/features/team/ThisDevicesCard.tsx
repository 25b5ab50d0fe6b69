import { useTranslation } from 'react-i18next'
import type { SyncProblem } from '#shared/contract/sync-line.ts'
import styles from './PlaceLine.module.css'
import { RelayCard } from './RelayCard.tsx'
import { useRelayCard } from './team-queries.ts'

interface ThisDevicesCardProps {
  address: string
  problem: SyncProblem | null
}

/** The card of this device for the relay's keeper: in sight as long as the relay does not let it in. */
export function ThisDevicesCard({ address, problem }: ThisDevicesCardProps) {
  const { t } = useTranslation('team')
  const card = useRelayCard(address)
  if (!card) return null
  if (problem === 'place-refused' || problem === 'place-other-team') return <RelayCard card={card} />
  return (
    <details className={styles.owner}>
      <summary>{t('relay.card.title')}</summary>
      <RelayCard card={card} />
    </details>
  )
}
