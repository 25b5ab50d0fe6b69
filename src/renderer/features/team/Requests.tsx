import { useTranslation } from 'react-i18next'
import type { TeamRequest } from '#shared/contract/team.ts'
import { RequestCard } from './RequestCard.tsx'
import styles from './TeamHome.module.css'

/** Who stands at the door. */
export function Requests({ requests }: { requests: readonly TeamRequest[] }) {
  const { t } = useTranslation('team')
  if (requests.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('home.requests')}>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </section>
  )
}
