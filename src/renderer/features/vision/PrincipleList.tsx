import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Principle } from '#shared/contract/vision.ts'
import { paths } from '#renderer/lib/paths.ts'
import styles from './PrincipleList.module.css'
import { useStateWords } from './use-state-words.ts'

/** The principles in order; those that were let go stand apart. */
export function PrincipleList({ principles }: { principles: readonly Principle[] }) {
  const { t } = useTranslation('vision')
  const retired = principles.filter(({ state }) => state === 'retired')
  const standing = principles.filter(({ state }) => state !== 'retired')
  return (
    <>
      <Lines label={t('list.label')} principles={standing} />
      {retired.length > 0 && (
        <section className={styles.retired}>
          <h2>{t('list.retired')}</h2>
          <Lines label={t('list.retired')} principles={retired} />
        </section>
      )}
    </>
  )
}

function Lines({ label, principles }: { label: string; principles: readonly Principle[] }) {
  const { t } = useTranslation('vision')
  const stateWords = useStateWords()
  return (
    <ul className={styles.list} aria-label={label}>
      {principles.map((principle) => (
        <li key={principle.id}>
          <Link href={paths.principle(principle.id)} className={styles.line}>
            <span className={styles.number} data-state={principle.state}>
              {principle.number}
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{principle.title || t('untitled')}</span>
              {principle.paragraph && <span className={styles.paragraph}>{principle.paragraph}</span>}
              {principle.state !== 'adopted' && <span className={styles.state}>{stateWords(principle)}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
