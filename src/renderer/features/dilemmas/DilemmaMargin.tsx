import { Type, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { JournalOrigin } from '#renderer/editor/origin/JournalOrigin.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import styles from './DilemmaMargin.module.css'
import { SessionHeld } from './SessionHeld.tsx'

/** What stands beside the text: how long it is, and what came of it. */
export function DilemmaMargin({ id, words }: { id: DocumentId; words: number }) {
  const { t } = useTranslation(['dilemmas', 'editor'])
  const held = useSessionsHeld(id).data?.filter(({ phase }) => phase === 'closed') ?? []
  return (
    <aside className={styles.margin} aria-label={t('margin')}>
      <p className={styles.words}>
        <Type aria-hidden />
        {t('editor:words', { count: words })}
      </p>
      {held.length > 0 && (
        <section>
          <h2 className={styles.head}>
            <UsersRound aria-hidden />
            {t('held')}
          </h2>
          <ul className={styles.list}>
            {held.map((session) => (
              <SessionHeld key={session.id} session={session} />
            ))}
          </ul>
        </section>
      )}
      <JournalOrigin id={id} />
    </aside>
  )
}
