import { useTranslation } from 'react-i18next'
import type { MethodLine } from '#shared/contract/methods.ts'
import styles from './MethodFacts.module.css'

type Facts = Pick<MethodLine, 'minutes' | 'repeats' | 'group'>

/** How long and with how many, at the end of a line. */
export function MethodFacts({ minutes, repeats, group }: Facts) {
  const { t } = useTranslation('methods')
  return (
    <span className={styles.facts}>
      <span className={styles.minutes}>{t('minutes', { count: minutes })}</span>
      {repeats && <span>{t(repeats.each === 'person' ? 'perPerson' : 'perCase', { minutes: repeats.minutes })}</span>}
      <span>{group.from === group.to ? t('groupOf', { from: group.from }) : t('group', group)}</span>
    </span>
  )
}
