import { Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { TurnedKind } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import styles from './EntryMargin.module.css'
import { useTurnedInto } from './journal-queries.ts'

/** What was made of this entry; only its writer sees the link, on both sides. */
export function TurnedInto({ id }: { id: DocumentId }) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const nowMs = useNow()
  const turned = useTurnedInto(id).data ?? []
  if (turned.length === 0) return null
  return (
    <section className={styles.part}>
      <MarginHead icon={Sprout}>{t('turned.title')}</MarginHead>
      <ul className={styles.turned}>
        {turned.map((made) => (
          <li key={made.id}>
            <Link href={placeOf(made.kind, made.id)}>{made.title || t('untitled')}</Link>
            <span className={styles.aside}>
              {t(`turn.kind.${made.kind}`)} · {formatWhen(made.atMs, nowMs, language)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.aside}>{t('turned.own')}</p>
    </section>
  )
}

function placeOf(kind: TurnedKind, id: DocumentId): string {
  return kind === 'dilemma' ? paths.dilemma(id) : paths.archived(id)
}
