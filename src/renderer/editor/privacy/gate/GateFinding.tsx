import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useDecide } from '../decision-queries.ts'
import { KeepForm } from '../KeepForm.tsx'
import type { FindingGroup } from '../placed-finding.ts'
import { useReason } from '../use-reason.ts'
import styles from './GateFinding.module.css'

interface GateFindingProps {
  /** With which document a decision on it is kept. */
  documentId: DocumentId
  group: FindingGroup
  /** Where the words stand, where there is more than one text. */
  place?: string
  /** What could stand there instead. */
  help?: string | undefined
  /** The way to the words, or to others for them. */
  toText: ReactNode
  /** What is asked below the line, such as those other words. */
  below?: ReactNode
}

/** Words that are about to leave and could point to a person: why, and what can be done about them from here. */
export function GateFinding({ documentId, group, place, help, toText, below }: GateFindingProps) {
  const { t } = useTranslation('privacy')
  const [isKeeping, setIsKeeping] = useState(false)
  const reason = useReason(group)
  const keep = useDecide(documentId)
  const [finding] = group.findings
  const words = finding.text.replaceAll('\n', ' ')
  const times = group.findings.length
  const labels = [place, t(`label.${finding.label}`), ...(times > 1 ? [t('check.times', { count: times })] : [])]
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.what}>
          <q className={styles.found}>{words}</q>
          <span className={styles.label}>{labels.filter(Boolean).join(' · ')}</span>
        </p>
        <p className={styles.help}>
          {reason} {help}
        </p>
      </div>
      <div className={styles.actions}>
        {toText}
        {mayStay(finding) && !isKeeping && (
          <Button size="s" aria-label={t('gate.keepOf', { words })} onClick={() => setIsKeeping(true)}>
            {t('gate.keep')}
          </Button>
        )}
      </div>
      {below && <div className={styles.keep}>{below}</div>}
      {isKeeping && (
        <div className={styles.keep}>
          <KeepForm text={words} onKeep={(why) => keep(group, 'kept', why)} onLeave={() => setIsKeeping(false)} />
        </div>
      )}
    </li>
  )
}

/** Numbers and addresses that lead straight to somebody never leave; a name may be that of somebody in public. */
function mayStay({ weight, label, alias }: Finding): boolean {
  return weight !== 'blocks' || (label === 'person' && alias === null)
}
