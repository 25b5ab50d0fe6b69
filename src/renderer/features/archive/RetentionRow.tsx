import { Archive, Feather, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ReviewLine } from '#shared/contract/keeping.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './RetentionRow.module.css'
import { RetentionShorten } from './RetentionShorten.tsx'
import { keepTimes } from './review-times.ts'
import { useKeep } from './use-retention-keep.ts'

/** One thing from long ago, and the three ways to go on with it. */
export function RetentionRow({ line }: { line: ReviewLine }) {
  const { t } = useTranslation(['keeping', 'common'])
  const toast = useToast()
  const [isShortening, setIsShortening] = useState(false)
  const keeping = useKeep()
  const bin = useBin((undo) => toast({ text: t('again.gone'), action: { label: t('common:undo'), run: undo } }))
  const title = line.title || line.opening || t('again.untitled')
  return (
    <li className={styles.row}>
      <RetentionWords line={line} title={title} />
      <div className={styles.ways}>
        <Menu
          trigger={
            <Button size="s" icon={Archive} aria-label={t('again.keepOne', { title })}>
              {t('again.keep')}
            </Button>
          }
          items={keepTimes.map((months) => ({
            label: t(`again.keepFor.${months}`),
            run: () => keeping.keep(line.id, months),
          }))}
        />
        <Button
          size="s"
          icon={Feather}
          aria-label={t('again.shortenOne', { title })}
          onClick={() => setIsShortening(true)}
        >
          {t('again.shorten')}
        </Button>
        <Button size="s" icon={Trash2} aria-label={t('again.letGoOne', { title })} onClick={() => bin.remove(line.id)}>
          {t('again.letGo')}
        </Button>
      </div>
      <FailureNote error={keeping.error ?? bin.error} />
      {isShortening && <RetentionShorten id={line.id} onClose={() => setIsShortening(false)} />}
    </li>
  )
}

function RetentionWords({ line, title }: { line: ReviewLine; title: string }) {
  const { t } = useTranslation(['keeping', 'app'])
  const language = useLanguage()
  const nowMs = useNow()
  const facts = [
    t(`app:kind.${line.kind}`),
    t('again.touched', { when: formatDate(line.updatedAtMs, nowMs, language) }),
    ...(line.isShared ? [t('again.shared')] : []),
  ]
  return (
    <div className={styles.words}>
      <Link href={placeOfDocument(line)} className={styles.title}>
        {title}
      </Link>
      {line.opening !== '' && line.opening !== title && <p className={styles.opening}>{line.opening}</p>}
      <p className={styles.facts}>{facts.join(' · ')}</p>
    </div>
  )
}
