import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#shared/sessions/method.ts'
import { roles } from '#shared/sessions/roles.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { DraftPerson } from './circle-draft.ts'
import styles from './CircleEditor.module.css'
import { Mark } from './Mark.tsx'

interface PersonRowProps {
  person: DraftPerson
  mark: string
  onRole: (role: Role) => void
  onRemove: () => void
}

export function PersonRow({ person: { name, role }, mark, onRole, onRemove }: PersonRowProps) {
  const { t } = useTranslation('sessions')
  return (
    <li className={styles.row}>
      <Mark mark={mark} />
      <span className={styles.name} title={name}>
        {name}
      </span>
      <div className={styles.role}>
        <Select
          label={t('plan.roleOf', { name })}
          labelHidden
          value={role}
          onChange={onRole}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </div>
      <IconButton icon={X} label={t('plan.remove', { name })} onClick={onRemove} />
    </li>
  )
}
