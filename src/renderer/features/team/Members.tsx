import { useMutation } from '@tanstack/react-query'
import { Laptop, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { MemberRow } from './MemberRow.tsx'
import styles from './Members.module.css'
import { RenameDialog } from './RenameDialog.tsx'
import home from './TeamHome.module.css'
import { type MemberState, useSetRole } from './team-queries.ts'

interface MembersProps {
  team: MemberState
  onInvited: (invitation: Invitation) => void
}

/** Everybody in the team, with what they work on. */
export function Members({ team, onInvited }: MembersProps) {
  const { t } = useTranslation('team')
  const [renaming, setRenaming] = useState(false)
  const settingRole = useSetRole()
  const inviting = useMutation(core.team.invite.mutationOptions({ onSuccess: onInvited }))
  return (
    <section className={home.part} aria-label={t('home.members')}>
      <h2>{t('home.members')}</h2>
      <LineList>
        {team.members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isAdmin={team.role === 'admin'}
            kind={team.place.kind}
            setRole={settingRole.mutate}
            roleError={settingRole.variables?.person === member.id ? settingRole.error : null}
          />
        ))}
      </LineList>
      <div className={styles.mine}>
        <Button variant="plain" icon={Pencil} onClick={() => setRenaming(true)}>
          {t('member.rename')}
        </Button>
        <Button
          variant="plain"
          icon={Laptop}
          onClick={() => inviting.mutate({ for: 'own-device' })}
          busy={inviting.isPending}
        >
          {t('member.addDevice')}
        </Button>
      </div>
      <FailureNote error={inviting.error} />
      {renaming && <RenameDialog team={team} onClose={() => setRenaming(false)} />}
    </section>
  )
}
