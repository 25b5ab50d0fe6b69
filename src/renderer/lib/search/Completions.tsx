import { useTranslation } from 'react-i18next'
import type { Completion } from '#shared/contract/search.ts'
import styles from './Completions.module.css'
import type { QueryText } from './use-query-text.ts'

/** The list, as the search box points at it. */
export const COMPLETIONS_ID = 'search-completions'
export const completionId = (place: number) => `${COMPLETIONS_ID}-${place}`

/** Under the box: how the filter that is being typed can go on. */
export function Completions({ text }: { text: QueryText }) {
  const { t } = useTranslation('search')
  if (text.options.length === 0) return null
  return (
    <div id={COMPLETIONS_ID} className={styles.list} role="listbox" aria-label={t('completions')}>
      {text.options.map((option, place) => (
        <div
          key={option.text}
          id={completionId(place)}
          className={styles.option}
          role="option"
          tabIndex={-1}
          aria-selected={place === text.activeOption}
          // The caret stays in the box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => text.accept(option)}
          onKeyDown={(event) => event.key === 'Enter' && text.accept(option)}
        >
          <CompletionWords option={option} />
        </div>
      ))}
    </div>
  )
}

function CompletionWords({ option }: { option: Completion }) {
  const { t } = useTranslation('app')
  return (
    <>
      <span>{option.kind ? t(`kind.${option.kind}`) : option.value}</span>
      {option.count !== null && <span className={styles.count}>{option.count}</span>}
    </>
  )
}
