import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '#shared/contract/team.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Invitations } from './Invitations.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { InviteWords } from './InviteWords.tsx'
import { LeaveLine } from './LeaveLine.tsx'
import { Members } from './Members.tsx'
import { PlaceLine } from './PlaceLine.tsx'
import { RecoveryLine } from './RecoveryLine.tsx'
import { RecoveryTodo } from './RecoveryTodo.tsx'
import { Requests } from './Requests.tsx'
import { SyncQuestions } from './SyncQuestions.tsx'
import styles from './TeamHome.module.css'
import type { MemberState } from './team-queries.ts'

/** The team from the inside: who asks, who is in it, how it shares. */
export function TeamHome({ team }: { team: MemberState }) {
  const { t } = useTranslation('team')
  const [inviting, setInviting] = useState(false)
  const [shown, setShown] = useState<Invitation | null>(null)
  const count = team.members.length
  // Once somebody asks with its words, an invitation is answered above.
  const unused = team.invitations.filter(({ id }) => team.requests.every(({ invitation }) => invitation !== id))
  return (
    <Page
      eyebrow={t('title')}
      title={team.teamName ?? t('title')}
      narrow
      lead={count === 1 ? t('home.leadAlone') : t('home.lead', { count })}
      actions={
        team.role === 'admin' && (
          <Button variant="primary" icon={UserRoundPlus} onClick={() => setInviting(true)}>
            {t('invite.do')}
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        <SyncQuestions />
        <Requests requests={team.requests} />
        {team.hasRecoveryToConfirm && <RecoveryTodo team={team} />}
        <Members team={team} onInvited={setShown} />
        <Invitations invitations={unused} onShow={setShown} />
        <PlaceLine team={team} />
        <div>
          {!team.hasRecoveryToConfirm && <RecoveryLine />}
          <LeaveLine team={team} />
        </div>
      </div>
      {inviting && <InviteDialog place={team.place} onClose={() => setInviting(false)} />}
      {shown && <InviteWords invitation={shown} place={team.place} onClose={() => setShown(null)} />}
    </Page>
  )
}
