import { useTranslation } from 'react-i18next'
import styles from './Finding.module.css'
import type { FindingGroup } from './placed-finding.ts'

interface OtherWordsProps {
  group: FindingGroup
  onGeneralise: (words: string) => void
  /** Takes the alias that the person has already. */
  onAlias: (alias: string) => void
}

/** What could stand in the place of what was found, to take with one click: vaguer words, or the alias of that person. */
export function OtherWords({ group, onGeneralise, onAlias }: OtherWordsProps) {
  const { t } = useTranslation('privacy')
  const [{ text, alias, generalisations }] = group.findings
  if (!alias && generalisations.length === 0) return null
  return (
    <div className={styles.choices}>
      {alias && (
        <button
          type="button"
          data-choice
          className={styles.known}
          aria-label={t('check.replaceBy', { text, words: alias })}
          onClick={() => onAlias(alias)}
        >
          {alias}
        </button>
      )}
      {generalisations.map((words) => (
        <button
          key={words}
          type="button"
          data-choice
          className={styles.vaguer}
          aria-label={t('check.replaceBy', { text, words })}
          onClick={() => onGeneralise(words)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
