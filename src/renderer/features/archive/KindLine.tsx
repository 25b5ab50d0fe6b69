import { useTranslation } from 'react-i18next'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { Space } from '#shared/contract/documents.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './KindLine.module.css'

interface KindLineProps {
  kind: ArchiveKind
  space: Space
  /** Who shared it; null where nobody is named. */
  author?: string | null
  atMs: number
}

/** What kind of thing this is, whether it is the team's, and from when. */
export function KindLine({ kind, space, author = null, atMs }: KindLineProps) {
  const { t } = useTranslation(['archive', 'common'])
  const language = useLanguage()
  const when = formatWhen(atMs, useNow(), language)
  return (
    <span className={styles.kind} data-kind={kind}>
      {t(`kind.${kind}`)}
      {space !== 'personal' && ` · ${t('common:team')}`}
      {author !== null && ` · ${author}`} · {when}
    </span>
  )
}
