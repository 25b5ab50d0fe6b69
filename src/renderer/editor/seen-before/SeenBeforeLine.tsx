import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SeenBefore } from '#shared/contract/keeping.ts'
import { paths } from '#renderer/lib/paths.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './SeenBefore.module.css'

interface SeenBeforeLineProps {
  line: SeenBefore
  onAside: () => void
}

/** One lesson of earlier: its sentence, and its name where that says more. */
export function SeenBeforeLine({ line, onAside }: SeenBeforeLineProps) {
  const { t } = useTranslation(['keeping', 'archive'])
  const title = line.title || line.line || t('again.untitled')
  return (
    <li className={styles.line}>
      <Link href={paths.archived(line.id)} className={styles.words}>
        <span className={styles.title}>{title}</span>
        {line.line !== '' && line.line !== title && <span className={styles.sentence}>{line.line}</span>}
        {line.kind !== 'lesson' && <span className={styles.kind}>{t(`archive:kind.${line.kind}`)}</span>}
      </Link>
      <IconButton size="s" icon={X} label={t('seen.aside', { title })} onClick={onAside} />
    </li>
  )
}
