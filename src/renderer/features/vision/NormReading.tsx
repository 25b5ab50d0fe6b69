import { Pencil, Share2, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Norm } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './NormsPage.module.css'
import { ShareVisionDialog } from './team/ShareVisionDialog.tsx'
import { TakeOverNorm } from './team/TakeOverNorm.tsx'
import { useVisionCopy } from './team/use-vision-sharing.ts'

interface NormReadingProps {
  norm: Norm
  /** Comes into sight by itself, and has the focus. */
  isAsked: boolean
  onEdit: () => void
  /** It was taken over, and is one's own piece from now on. */
  onTaken: (originalId: DocumentId) => void
}

/** For one kind of case: when we are satisfied, and what comes first. */
export function NormReading({ norm, isAsked, onEdit, onTaken }: NormReadingProps) {
  const { t } = useTranslation(['vision', 'common'])
  const toast = useToast()
  const heading = useRef<HTMLHeadingElement>(null)
  const bin = useBin((undo) => toast({ text: t('principle.removed'), action: { label: t('common:undo'), run: undo } }))
  useEffect(() => {
    if (!isAsked) return
    heading.current?.scrollIntoView({ block: 'center' })
    heading.current?.focus({ preventScroll: true })
  }, [isAsked])
  const copy = useVisionCopy(norm.id)
  const [isSharing, setIsSharing] = useState(false)
  const isOwn = norm.space === 'personal'
  const title = norm.title || t('untitled')
  const keptBy = norm.author ? t('norms.keptBy', { name: norm.author }) : t('norms.keptByOther')
  return (
    <article>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {(!isOwn || copy) && <p className={styles.shared}>{isOwn ? t('norms.keptByYou') : keptBy}</p>}
        {!isOwn && <TakeOverNorm norm={norm} onTaken={onTaken} />}
        {isOwn && (
          <>
            <IconButton
              icon={Share2}
              label={t('share.openNorm', { title })}
              size="s"
              onClick={() => setIsSharing(true)}
            />
            <IconButton icon={Pencil} label={t('norms.edit', { title })} size="s" onClick={onEdit} />
            <IconButton
              icon={Trash2}
              label={t('norms.remove', { title })}
              size="s"
              onClick={() => bin.remove(norm.id)}
            />
          </>
        )}
      </header>
      <FailureNote error={bin.error} />
      {isSharing && <ShareVisionDialog ids={[norm.id]} what="norm" onClose={() => setIsSharing(false)} />}
      <div className={styles.parts}>
        {(['satisfied', 'first'] as const).map(
          (part) =>
            norm[part] !== '' && (
              <section key={part}>
                <h3>{t(`norms.${part}`)}</h3>
                <p>{norm[part]}</p>
              </section>
            ),
        )}
      </div>
    </article>
  )
}
