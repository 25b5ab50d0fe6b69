import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Finding } from '#shared/contract/privacy.ts'
import type { SharableKind } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { askForPlace } from '#renderer/lib/place-in-text.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { FoundWords } from './group-findings.ts'
import { KeepForm } from './KeepForm.tsx'
import { originPath } from './origin-path.ts'
import styles from './FoundLine.module.css'

interface FoundLineProps {
  id: DocumentId
  kind: SharableKind
  words: FoundWords
  onSummary: () => void
}

/** Words that could point to a person, why, and what can be done about them from here. */
export function FoundLine({ id, kind, words: { finding, times }, onSummary }: FoundLineProps) {
  const { t } = useTranslation('sharing')
  const [isKeeping, setIsKeeping] = useState(false)
  const [, navigate] = useLocation()
  const goToText = () => {
    askForPlace(id, finding.text)
    navigate(originPath(kind, id))
  }
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          <q className={styles.found}>{finding.text}</q>
          {times > 1 && <span className={styles.times}>{t('findings.times', { count: times })}</span>}
        </p>
        <Help finding={finding} />
      </div>
      <div className={styles.actions}>
        {finding.field === 'summary' ? (
          <Button size="s" onClick={onSummary}>
            {t('findings.toSummary')}
          </Button>
        ) : (
          <Button size="s" aria-label={t('findings.toTextOf', { words: finding.text })} onClick={goToText}>
            {t('findings.toText')}
          </Button>
        )}
        {mayStay(finding) && !isKeeping && (
          <Button
            size="s"
            aria-label={t('findings.keepOf', { words: finding.text })}
            onClick={() => setIsKeeping(true)}
          >
            {t('findings.keep')}
          </Button>
        )}
      </div>
      {isKeeping && <KeepForm id={id} finding={finding} onCancel={() => setIsKeeping(false)} />}
    </li>
  )
}

/** Numbers and addresses that lead straight to somebody are never kept; a name may be that of somebody in public. */
function mayStay({ weight, label, alias }: Finding): boolean {
  return weight !== 'blocks' || (label === 'person' && alias === null)
}

function Help({ finding }: { finding: Finding }) {
  const { t } = useTranslation('sharing')
  const { alias, generalisations } = finding
  return (
    <p className={styles.help}>
      {alias !== null && ` ${t('findings.isAlias', { alias })}`}
      {alias === null &&
        generalisations.length > 0 &&
        t('findings.instead', { words: generalisations.slice(0, 2).join(', ') })}
    </p>
  )
}
