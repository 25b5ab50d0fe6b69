import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import styles from './Gathered.module.css'

/** What was filled in beside the text: qualities and what made it possible in two columns, and where it stands. */
export function Gathered({ learnt }: { learnt: Learnt }) {
  const { t } = useTranslation(['archive', 'dilemmas'])
  const { qualities, factors, tags, domain, shares } = learnt
  const labelled = (facet: 'share' | 'domain' | 'tag', words: readonly string[]) =>
    words.length === 0 ? [] : [t('gathered', { label: t(`facet.${facet}`), words: words.join(', ') })]
  const facts = [
    ...labelled(
      'share',
      shares.map((share) => t(`dilemmas:shares.${share}`)),
    ),
    ...labelled('domain', domain === '' ? [] : [domain]),
    ...labelled('tag', tags),
  ]
  return (
    <>
      {qualities.length + factors.length > 0 && (
        <div className={styles.columns}>
          <Words title={t('fields.qualities')} words={qualities} />
          <Words title={t('fields.factors')} words={factors} />
        </div>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
    </>
  )
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  )
}
