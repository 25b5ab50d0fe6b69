import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MethodLine } from '#shared/contract/methods.ts'
import { paths } from '#renderer/lib/paths.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { MethodFacts } from './MethodFacts.tsx'
import styles from './MethodRow.module.css'
import { useDraftText } from './use-draft-text.ts'

/** A method in the library: its name, what it is good for, how long and with how many. */
export function MethodRow({ line }: { line: MethodLine }) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const { id, name, use, forBeginners, variantOf, own } = line
  const notes = [
    ...(own && !own.isUsable ? [t('list.draft')] : []),
    ...(own?.author ? [t('share.by', { name: own.author })] : []),
    ...(own?.isUsable && own.isChanged ? [t('list.changed')] : []),
    ...(variantOf ? [t('list.variant')] : []),
    ...(forBeginners && !own ? [t('beginners')] : []),
  ]
  return (
    <li className={classNames(styles.row, variantOf && styles.variant)}>
      <Link href={own && !own.isUsable ? paths.editMethod(id) : paths.method(id)} className={styles.link ?? ''}>
        <span className={styles.words}>
          <span className={styles.name}>{say(name) || t('untitled')}</span>
          <span className={styles.use}>{say(use)}</span>
          {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
        </span>
        <MethodFacts {...line} />
      </Link>
    </li>
  )
}
