import { Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { useLinks } from './dilemma-queries.ts'
import styles from './DilemmaMargin.module.css'

/** The documents whose text links to this one. */
export function MentionedIn({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['dilemmas', 'app'])
  const from = useLinks(id).data?.from ?? []
  if (from.length === 0) return null
  return (
    <section>
      <MarginHead icon={Link2}>{t('mentionedIn')}</MarginHead>
      <ul className={styles.list}>
        {from.map((document) => (
          <li key={document.id} className={styles.session}>
            <Link href={placeOfDocument(document)} className={styles.name}>
              {document.title || t('untitled')}
              <span className={styles.when}>{t(`app:kind.${document.kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
