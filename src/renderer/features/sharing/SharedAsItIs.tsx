import { SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import { Button } from '#renderer/ui/Button.tsx'
import sheet from './Sides.module.css'
import styles from './SharedAsItIs.module.css'
import { TheirSide } from './TheirSide.tsx'

interface SharedAsItIsProps {
  preview: SharePreview
  /** Goes to the gate though the text did not change: for another sentence, or for what may go along as well. */
  onChange: () => void
}

/** What colleagues see, while there is nothing to bring up to date. */
export function SharedAsItIs({ preview, onChange }: SharedAsItIsProps) {
  const { t } = useTranslation('sharing')
  return (
    <section className={styles.shown} aria-label={t('sides.theirs')}>
      <h2>{t('sides.theirs')}</h2>
      <p className={styles.lead}>{t('shared.asItIs')}</p>
      <div className={sheet.theirs}>
        <TheirSide preview={preview} />
      </div>
      <Button icon={SlidersHorizontal} onClick={onChange}>
        {t('shared.change')}
      </Button>
    </section>
  )
}
