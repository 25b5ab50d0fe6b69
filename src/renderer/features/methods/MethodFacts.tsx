import { useTranslation } from 'react-i18next'
import type { MethodLine } from '#shared/contract/methods.ts'
import styles from './MethodFacts.module.css'

type Facts = Pick<MethodLine, 'minutes' | 'repeats' | 'group'> & {
  /** On one line, instead of under each other at the end of a row. */
  inline?: boolean
}

/** How long and with how many. */
export function MethodFacts({ minutes, repeats, group, inline = false }: Facts) {
  const { t } = useTranslation('methods')
  return (
    <span className={styles.facts} data-inline={inline || undefined}>
      <span className={styles.minutes}>{t('minutes', { count: minutes })}</span>
      {repeats && <span>{t(repeats.each === 'person' ? 'perPerson' : 'perCase', { minutes: repeats.minutes })}</span>}
      <span>{group.from === group.to ? t('groupOf', { from: group.from }) : t('group', group)}</span>
    </span>
  )
}
