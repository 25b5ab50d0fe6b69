import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import { roles } from '#shared/sessions/roles.ts'
import styles from './RoleList.module.css'

/** Who is there, by what they do. */
export function RoleList({ participants }: { participants: readonly Participant[] }) {
  const { t, i18n } = useTranslation('sessions')
  const together = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const filled = roles.map((role) => ({
    role,
    names: participants.filter((person) => person.role === role).map(({ name }) => name),
  }))
  return (
    <dl className={styles.roles}>
      {filled.map(({ role, names }) =>
        names.length === 0 ? null : (
          <div key={role} className={styles.role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{together.format(names)}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
