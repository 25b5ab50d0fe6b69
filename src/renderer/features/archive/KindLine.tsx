import { useTranslation } from 'react-i18next'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './KindLine.module.css'

/** What kind of thing this is, and from when. */
export function KindLine({ kind, atMs }: { kind: ArchiveKind; atMs: number }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const when = formatWhen(atMs, useNow(), language)
  return (
    <span className={styles.kind} data-kind={kind}>
      {t(`kind.${kind}`)} · {when}
    </span>
  )
}
