import { useTranslation } from 'react-i18next'
import type { OwnRun, SharedRun } from '#shared/contract/sharing.ts'
import text from '#renderer/editor/text.module.css'
import { classNames } from '#renderer/ui/class-names.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import type { MarkedRun } from './marked-runs.ts'
import styles from './Words.module.css'

/** The author's own words: where an alias stands, the name behind it. */
export function OwnWords({ runs }: { runs: readonly OwnRun[] }) {
  const { t } = useTranslation('sharing')
  return runs.map((run, at) => {
    if (!run.alias) return <Look key={at} run={run} />
    return (
      <mark key={at} className={styles.name} title={t('sides.shownAs', { alias: run.text })}>
        {run.alias.realName ?? run.text}
        <VisuallyHidden>{` (${t('sides.shownAs', { alias: run.text })})`}</VisuallyHidden>
      </mark>
    )
  })
}

/** The words as colleagues get them, with what was found in them underlined. */
export function TheirWords({ runs }: { runs: readonly MarkedRun[] }) {
  return runs.map((run, at) =>
    run.mark ? (
      <mark key={at} className={styles[run.mark]}>
        <Look run={run} />
      </mark>
    ) : (
      <Look key={at} run={run} />
    ),
  )
}

const [BOLD, ITALIC, STRIKETHROUGH, UNDERLINE] = [1, 2, 4, 8]

/** How words look; a link is only shown here, so that nobody leaves the gate by accident. */
function Look({ run }: { run: SharedRun }) {
  const has = (format: number) => (run.format & format) !== 0
  const look = classNames(
    has(BOLD) && text.bold,
    has(ITALIC) && text.italic,
    has(UNDERLINE) && text.underline,
    has(STRIKETHROUGH) && text.strikethrough,
    (run.url !== null || run.documentId !== null) && text.link,
  )
  const words = <span className={styles.words}>{run.text}</span>
  return look === '' ? words : <span className={look}>{words}</span>
}
