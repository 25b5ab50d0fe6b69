import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import styles from './SeenBefore.module.css'
import { SeenBeforeLine } from './SeenBeforeLine.tsx'
import { useSeenBefore } from './use-seen-before.ts'

interface SeenBeforeProps {
  /** The document that is written. */
  id: DocumentId
  /** What stands in it by now. */
  text: string
}

/** A few lessons of earlier that resemble what is being written. Quiet: it waits for a rest, and can be put away. */
export function SeenBefore({ id, text }: SeenBeforeProps) {
  const { t } = useTranslation('keeping')
  const { isOn, lines, setOn, putAside } = useSeenBefore(id, text)
  if (isOn === false) {
    return (
      <Button variant="plain" size="s" className={styles.on} onClick={() => setOn(true)}>
        {t('seen.on')}
      </Button>
    )
  }
  if (lines.length === 0) return null
  return (
    <section aria-label={t('seen.title')}>
      <MarginHead icon={History}>{t('seen.title')}</MarginHead>
      <ul className={styles.list}>
        {lines.map((line) => (
          <SeenBeforeLine key={line.id} line={line} onAside={() => putAside(line.id)} />
        ))}
      </ul>
      <Button variant="plain" size="s" className={styles.off} onClick={() => setOn(false)}>
        {t('seen.off')}
      </Button>
    </section>
  )
}
