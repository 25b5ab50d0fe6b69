import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Finding } from '#shared/contract/privacy.ts'
import type { SharableKind } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { useDecide } from '#renderer/editor/privacy/decision-queries.ts'
import { KeepForm } from '#renderer/editor/privacy/KeepForm.tsx'
import type { FindingGroup } from '#renderer/editor/privacy/placed-finding.ts'
import { useReason } from '#renderer/editor/privacy/use-reason.ts'
import { askForPlace } from '#renderer/lib/place-in-text.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './FoundLine.module.css'
import { originPath } from './origin-path.ts'

interface FoundLineProps {
  id: DocumentId
  kind: SharableKind
  group: FindingGroup
  onSummary: () => void
}

/** Words that could point to a person, why, and what can be done about them from here. */
export function FoundLine({ id, kind, group, onSummary }: FoundLineProps) {
  const { t } = useTranslation(['sharing', 'privacy'])
  const [isKeeping, setIsKeeping] = useState(false)
  const [, navigate] = useLocation()
  const keep = useDecide(id)
  const [finding] = group.findings
  const words = finding.text.replaceAll('\n', ' ')
  const goToText = () => {
    askForPlace(id, finding.text)
    navigate(originPath(kind, id))
  }
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.what}>
          <q className={styles.found}>{words}</q>
          <span className={styles.label}>{t(`privacy:label.${finding.label}`)}</span>
          {group.findings.length > 1 && (
            <span className={styles.label}>{t('privacy:check.times', { count: group.findings.length })}</span>
          )}
        </p>
        <Why group={group} />
      </div>
      <div className={styles.actions}>
        {finding.field === 'summary' ? (
          <Button size="s" onClick={onSummary}>
            {t('findings.toSummary')}
          </Button>
        ) : (
          <Button size="s" aria-label={t('findings.toTextOf', { words })} onClick={goToText}>
            {t('findings.toText')}
          </Button>
        )}
        {mayStay(finding) && !isKeeping && (
          <Button size="s" aria-label={t('findings.keepOf', { words })} onClick={() => setIsKeeping(true)}>
            {t('findings.keep')}
          </Button>
        )}
      </div>
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

/** Why it was found, and what could stand there instead. */
function Why({ group }: { group: FindingGroup }) {
  const { t } = useTranslation('sharing')
  const reason = useReason(group)
  const [{ alias, generalisations, label, weight }] = group.findings
  const help =
    alias !== null
      ? t('findings.useAlias', { alias })
      : weight === 'blocks' && label !== 'person'
        ? t('findings.neverLeaves')
        : generalisations.length > 0 && t('findings.instead', { words: generalisations.slice(0, 2).join(', ') })
  return (
    <p className={styles.help}>
      {reason} {help}
    </p>
  )
}
