import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './DilemmaList.module.css'

interface DilemmaRowProps {
  dilemma: DilemmaLine
  /** When it was changed last, in words. */
  when: string
  isChosen: boolean
  /** The keys brought somebody here. */
  wantsFocus: boolean
  onToggle: () => void
  onRemove: () => void
}

export function DilemmaRow({ dilemma, when, isChosen, wantsFocus, onToggle, onRemove }: DilemmaRowProps) {
  const { t } = useTranslation('dilemmas')
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (wantsFocus) link.current?.focus()
  }, [wantsFocus])
  const { id, title, opening, state, tags } = dilemma
  const name = title || t('untitled')
  return (
    <div className={styles.row} data-chosen={isChosen ? '' : undefined}>
      <span className={styles.check}>
        <Checkbox label={t('choose', { title: name })} labelHidden checked={isChosen} onChange={onToggle} />
      </span>
      <Link ref={link} href={paths.dilemma(id)} className={styles.link} data-row={id}>
        <span className={styles.title}>{name}</span>
        {opening && <span className={styles.opening}>{opening}</span>}
        <span className={styles.detail}>
          {t(`state.${state}`)} · {when}
          {tags.length > 0 && ` · ${tags.join(', ')}`}
        </span>
      </Link>
      <IconButton icon={Trash2} label={t('remove', { title: name })} onClick={onRemove} />
    </div>
  )
}
