import { useMutation } from '@tanstack/react-query'
import { RotateCcw, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BinLine } from '#shared/contract/documents.ts'
import { core } from '#renderer/lib/core.ts'
import { daysFromToday } from '#renderer/lib/dates.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './BinRow.module.css'

/** One thing in the bin: to take back out, or to erase for good. */
export function BinRow({ line, onErase }: { line: BinLine; onErase: () => void }) {
  const { t } = useTranslation(['dilemmas', 'app'])
  const nowMs = useNow()
  const toast = useToast()
  const title = line.title || t('untitled')
  const restoring = useMutation(
    core.documents.restore.mutationOptions({ onSuccess: () => toast({ text: t('bin.restored', { title }) }) }),
  )
  const days = Math.max(0, daysFromToday(line.erasedFromMs, nowMs))
  return (
    <li className={styles.row} data-line={line.id}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.detail}>
          {t(`app:kind.${line.kind}`)} · {days === 0 ? t('bin.lastDay') : t('bin.left', { count: days })}
        </p>
        <FailureNote error={restoring.error} />
      </div>
      <Button
        size="s"
        icon={RotateCcw}
        busy={restoring.isPending}
        aria-label={t('bin.restoreOne', { title })}
        onClick={() => restoring.mutate({ id: line.id })}
      >
        {t('bin.restore')}
      </Button>
      <IconButton icon={Trash2} label={t('bin.erase', { title })} onClick={onErase} />
    </li>
  )
}
