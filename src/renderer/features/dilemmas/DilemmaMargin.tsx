import { Type } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import page from '#renderer/editor/WritingPage.module.css'
import styles from './DilemmaMargin.module.css'

interface DilemmaMarginProps {
  words: number
  /** What helps with this dilemma, each part a section of its own. */
  children: ReactNode
}

/** What stands beside the text: how long it is, and whatever helps. */
export function DilemmaMargin({ words, children }: DilemmaMarginProps) {
  const { t } = useTranslation(['dilemmas', 'editor'])
  return (
    <aside className={page.margin} aria-label={t('margin')}>
      <p className={styles.words}>
        <Type aria-hidden />
        {t('editor:words', { count: words })}
      </p>
      {children}
    </aside>
  )
}
