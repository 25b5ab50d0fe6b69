import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place, TeamDevice, TeamMember } from '#shared/contract/team.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { RemoveDeviceDialog } from './RemoveDeviceDialog.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import styles from './Members.module.css'
import { useMemberActions } from './use-member-actions.ts'

interface MemberRowProps {
  member: TeamMember
  isAdmin: boolean
  /** The kind of place that the team shares in. */
  kind: Place['kind']
  setRole: Parameters<typeof useMemberActions>[0]['setRole']
  /** Why the role of this person stayed as it was; one role is changed at a time. */
  roleError: unknown
}

/** One person with their devices, and what this person may do about that. */
export function MemberRow({ member, isAdmin, kind, setRole, roleError }: MemberRowProps) {
  const { t } = useTranslation('team')
  const [removing, setRemoving] = useState<TeamDevice | 'person' | null>(null)
  const name = member.name ?? t('names.unknownPerson')
  const items = useMemberActions({ member, isAdmin, setRole, remove: setRemoving })
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.name}>
            {name}
            <span className={styles.role}>
              {[...(member.isMe ? [t('member.me')] : []), t(`member.role.${member.role}`)].join(' · ')}
            </span>
          </p>
          <ul className={styles.devices}>
            {member.devices.map((device) => (
              <li key={device.id}>
                {device.name ?? t('names.unknownDevice')}
                {device.isThisDevice && <span className={styles.here}>{t('member.thisDevice')}</span>}
              </li>
            ))}
          </ul>
        </div>
        {items.length > 0 && (
          <Menu trigger={<IconButton icon={Ellipsis} label={t('member.actions', { name })} />} items={items} />
        )}
      </div>
      <FailureNote error={roleError} />
      {removing === 'person' && <RemoveDialog member={member} kind={kind} onClose={() => setRemoving(null)} />}
      {removing && removing !== 'person' && (
        <RemoveDeviceDialog device={removing} kind={kind} onClose={() => setRemoving(null)} />
      )}
    </li>
  )
}
