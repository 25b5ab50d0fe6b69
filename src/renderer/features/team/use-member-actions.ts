import { Laptop, Shield, ShieldOff, UserRoundMinus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MemberRole, TeamDevice, TeamMember } from '#shared/contract/team.ts'
import type { TeamPersonId } from '#shared/ids.ts'
import type { MenuItem } from '#renderer/ui/Menu.tsx'

interface MemberActions {
  readonly member: TeamMember
  /** Whether this person is an administrator. */
  readonly isAdmin: boolean
  readonly setRole: (change: { person: TeamPersonId; role: MemberRole }) => void
  readonly remove: (what: TeamDevice | 'person') => void
}

/** What this person may do about a member: an administrator about everybody, others about their own devices. */
export function useMemberActions({ member, isAdmin, setRole, remove }: MemberActions): MenuItem[] {
  const { t } = useTranslation('team')
  const isAdministrator = member.role === 'admin'
  const role: MenuItem = {
    label: isAdministrator ? t('member.makeMember') : t('member.makeAdmin'),
    icon: isAdministrator ? ShieldOff : Shield,
    run: () => setRole({ person: member.id, role: isAdministrator ? 'member' : 'admin' }),
  }
  const devices = member.devices
    .filter(({ isThisDevice }) => !isThisDevice && (member.isMe || member.devices.length > 1))
    .map((device): MenuItem => ({
      label: t('member.removeDevice', { name: device.name ?? t('names.unknownDevice') }),
      icon: Laptop,
      danger: true,
      run: () => remove(device),
    }))
  const person: MenuItem = {
    label: t('member.remove'),
    icon: UserRoundMinus,
    danger: true,
    run: () => remove('person'),
  }
  return [
    ...(isAdmin ? [role] : []),
    ...(isAdmin || member.isMe ? devices : []),
    ...(isAdmin && !member.isMe ? [person] : []),
  ]
}
