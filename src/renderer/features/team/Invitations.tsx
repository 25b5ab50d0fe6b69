import { useTranslation } from 'react-i18next'
import type { Invitation } from '#shared/contract/team.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import styles from './TeamHome.module.css'
import { useWithdraw } from './team-queries.ts'

interface InvitationsProps {
  invitations: readonly Invitation[]
  onShow: (invitation: Invitation) => void
}

/** Invitations of this device that nobody has used yet. */
export function Invitations({ invitations, onShow }: InvitationsProps) {
  const { t } = useTranslation('team')
  if (invitations.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('home.invitations')}>
      <h2>{t('home.invitations')}</h2>
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} onShow={() => onShow(invitation)} />
      ))}
    </section>
  )
}

function InvitationLine({ invitation, onShow }: { invitation: Invitation; onShow: () => void }) {
  const { t } = useTranslation('team')
  const language = useLanguage()
  const nowMs = useNow()
  const withdrawing = useWithdraw()
  const { id, name, role, isExpired, expiresAtMs } = invitation
  const way = isExpired ? 'clear' : 'withdraw'
  const until = isExpired ? t('invite.expired') : t('invite.until', { when: formatWhen(expiresAtMs, nowMs, language) })
  return (
    <SettingLine
      title={name ?? t('invite.forOwn')}
      detail={name === null ? until : `${t(`member.role.${role}`)} · ${until}`}
      note={<FailureNote error={withdrawing.error} />}
    >
      <div className={styles.answers}>
        {!isExpired && <Button onClick={onShow}>{t('invite.show')}</Button>}
        <Button
          variant={isExpired ? 'quiet' : 'plain'}
          aria-label={name === null ? t(`invite.${way}Own`) : t(`invite.${way}Of`, { name })}
          onClick={() => withdrawing.mutate({ id })}
          busy={withdrawing.isPending}
        >
          {t(`invite.${way}`)}
        </Button>
      </div>
    </SettingLine>
  )
}
