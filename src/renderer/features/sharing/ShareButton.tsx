import { Share2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './ShareButton.module.css'
import { weighedFindings } from './weighed-findings.ts'

interface ShareButtonProps {
  preview: SharePreview
  /** What is chosen has not been looked at yet. */
  isLooking: boolean
  /** There is something to bring up to date; always so for what is not shared yet. */
  isNeeded: boolean
  busy: boolean
  onShare: () => void
}

/** The one way out; while it is closed it says why, in words. */
export function ShareButton({ preview, isLooking, isNeeded, busy, onShare }: ShareButtonProps) {
  const { t } = useTranslation('sharing')
  const reasonId = useId()
  const closed = useClosedBecause(preview)
  const reason = !isNeeded ? t('noChange') : isLooking ? t('looking') : (closed ?? t('ready'))
  const isClosed = closed !== null || isLooking || !isNeeded
  return (
    <div className={styles.out}>
      <Button
        variant="primary"
        icon={Share2}
        disabled={isClosed}
        busy={busy}
        aria-describedby={reasonId}
        onClick={onShare}
      >
        {preview.before === null ? t('share') : t('update')}
      </Button>
      <p id={reasonId} className={styles.reason} role="status">
        {reason}
      </p>
    </div>
  )
}

/** @returns why it cannot be shared, or null */
function useClosedBecause({ obstacles, findings, theirs }: SharePreview): string | null {
  const { t } = useTranslation('sharing')
  const { blocks, asks, hint } = weighedFindings(findings)
  const [worst] = obstacles
  if (worst === undefined) return null
  const undecided = asks.length + (theirs.kind === 'lesson' ? hint.length : 0)
  const reasons = {
    empty: t('obstacle.empty'),
    blocked: t('obstacle.blocked', { count: blocks.length }),
    undecided: t('obstacle.undecided', { count: undecided }),
    'no-summary': t('obstacle.no-summary'),
    'circle-not-asked': t('obstacle.circle-not-asked'),
  }
  return reasons[worst]
}
