import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TeamRequest } from '#shared/contract/team.ts'
import { ClosedCard } from './ClosedCard.tsx'
import { RequestCard } from './RequestCard.tsx'
import styles from './TeamHome.module.css'

/** Who stands at the door, and who does no longer because their digits were wrong. */
export function Requests({ requests }: { requests: readonly TeamRequest[] }) {
  const { t } = useTranslation('team')
  const [closed, setClosed] = useState<readonly TeamRequest[]>([])
  const waiting = requests.filter(({ id }) => closed.every((one) => one.id !== id))
  if (waiting.length + closed.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('home.requests')}>
      {waiting.map((request) => (
        <RequestCard key={request.id} request={request} onClosed={() => setClosed([...closed, request])} />
      ))}
      {closed.map((request) => (
        <ClosedCard
          key={request.id}
          name={request.invitedName}
          onSeen={() => setClosed(closed.filter((one) => one !== request))}
        />
      ))}
    </section>
  )
}
