import { Printer } from 'lucide-react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './RecoveryWords.module.css'

/** The twelve words, numbered; on paper they stand alone on a page. */
export function RecoveryWords({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('vault')
  return (
    <div className={styles.key}>
      <NumberedWords words={words} />
      <Button icon={Printer} onClick={() => window.print()}>
        {t('recoveryKey.print')}
      </Button>
      {createPortal(
        <section className={styles.paper} aria-hidden>
          <h1>{t('recoveryKey.paperTitle')}</h1>
          <p>{t('recoveryKey.paperUse')}</p>
          <NumberedWords words={words} />
          <p>{t('recoveryKey.paperKeep')}</p>
        </section>,
        document.body,
      )}
    </div>
  )
}

function NumberedWords({ words }: { words: readonly string[] }) {
  return (
    <ol className={styles.words} translate="no">
      {words.map((word, place) => (
        <li key={place}>
          <span className={styles.number}>{place + 1}</span>
          {word}
        </li>
      ))}
    </ol>
  )
}
