import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '#shared/contract/documents.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import type { ImportEvent, ReadOne } from './import-state.ts'
import styles from './PreviewFile.module.css'

/** An archive that Ruimte made: what is in it, and what of that is here already. */
export function PreviewArchive({ one, tell }: { one: ReadOne; tell: (event: ImportEvent) => void }) {
  const { t } = useTranslation('transfer')
  if (one.read.outcome !== 'archive') return null
  const { documents, kinds, alreadyHere, different, fromTeams } = one.read
  const counts = Object.entries(kinds) as [DocumentKind, number][]
  return (
    <li className={styles.file} data-out={one.isChosen ? undefined : ''}>
      <div className={styles.words}>
        <Checkbox
          label={<span className={styles.title}>{t('in.archive', { count: documents })}</span>}
          checked={one.isChosen}
          onChange={(isChosen) => tell({ type: 'choose', file: one.file, isChosen })}
        />
        <p className={styles.opening}>{counts.map(([kind, count]) => t(`count.${kind}`, { count })).join(' · ')}</p>
        <p className={styles.facts}>{one.name}</p>
        {alreadyHere > 0 && <p className={styles.facts}>{t('in.alreadyHere', { count: alreadyHere })}</p>}
        {different > 0 && <p className={styles.facts}>{t('in.different', { count: different })}</p>}
        {fromTeams > 0 && <p className={styles.facts}>{t('in.fromTeams', { count: fromTeams })}</p>}
      </div>
    </li>
  )
}
