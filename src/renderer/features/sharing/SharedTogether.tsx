import { PencilOff, Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SharedCopy } from '#shared/contract/sharing.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './SharedAsItIs.module.css'
import { useWriteTogether } from './sharing-queries.ts'

interface SharedTogetherProps {
  copy: SharedCopy
  /** Goes to the gate, for another piece beside this one. */
  onNew: () => void
}

/** The team writes in the copy, so nothing comes into it from here: what can be done instead. */
export function SharedTogether({ copy, onNew }: SharedTogetherProps) {
  const { t } = useTranslation('sharing')
  const { mutate, isPending, error } = useWriteTogether()
  return (
    <section className={styles.shown} aria-label={t('together.title')}>
      <h2>{t('together.title')}</h2>
      <p className={styles.lead}>{t('together.lead')}</p>
      <div className={styles.ways}>
        <Button icon={PencilOff} busy={isPending} onClick={() => mutate({ id: copy.sharedId, open: false })}>
          {t('together.stop')}
        </Button>
        <Button icon={Share2} onClick={onNew}>
          {t('together.asNew')}
        </Button>
      </div>
      <FailureNote error={error} />
    </section>
  )
}
