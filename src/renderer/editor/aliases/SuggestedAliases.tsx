import { useTranslation } from 'react-i18next'
import type { AliasSuggestion } from '#shared/contract/aliases.ts'
import styles from './AliasForm.module.css'

interface SuggestedAliasesProps {
  suggestions: readonly AliasSuggestion[]
  onChoose: (alias: string) => void
}

/** Aliases to take with one click; those that the person has already, here or in a linked document, say so. */
export function SuggestedAliases({ suggestions, onChoose }: SuggestedAliasesProps) {
  const { t } = useTranslation('privacy')
  if (suggestions.length === 0) return null
  return (
    <ul className={styles.suggestions} aria-label={t('alias.suggestions')}>
      {suggestions.map(({ alias, origin }) => (
        <li key={alias}>
          <button
            type="button"
            className={styles.suggestion}
            data-known={origin !== 'new' || undefined}
            onClick={() => onChoose(alias)}
          >
            {alias}
            {origin !== 'new' && <span className={styles.origin}>{t(`alias.origin.${origin}`)}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
