import { ChevronDown, ShieldAlert, ShieldCheck, ShieldOff } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useDesk } from '../aliases/desk.ts'
import { useWindowChoice } from '../window-memory.ts'
import { DecidedList } from './DecidedList.tsx'
import styles from './Finding.module.css'
import { FindingCard } from './FindingCard.tsx'
import { FindingList } from './FindingList.tsx'
import { useFindingDeeds } from './use-finding-deeds.ts'
import { useFindings } from './use-findings.ts'
import { useFindingWalk } from './use-finding-walk.ts'
import { useUnderlines } from './use-underlines.ts'

interface FindingsPanelProps {
  document: OpenDocument
  fields: readonly string[]
  /** See `PrivacyMargin`. */
  madeFrom: DocumentId | null | undefined
}

/** What in this document could point to a person: one line that unfolds into a list, and lines under the words themselves. */
export function FindingsPanel({ document, fields, madeFrom }: FindingsPanelProps) {
  const { t } = useTranslation('privacy')
  const listId = useId()
  const desk = useDesk(document.doc)
  const [isOpen, setOpen] = useWindowChoice('findings-open')
  const [, setOff] = useWindowChoice('check-off')
  const { findings, isChecked, error } = useFindings(document, fields, madeFrom)
  const deeds = useFindingDeeds(document, fields, madeFrom)
  const { shown, go, leave } = useFindingWalk(desk, findings)
  useUnderlines(desk.editor, findings)
  const count = findings.length
  const summary = !isChecked ? t('check.looking') : count === 0 ? t('check.none') : t('check.count', { count })
  const Icon = isChecked && count === 0 ? ShieldCheck : ShieldAlert
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon aria-hidden />
          {summary}
          <ChevronDown className={styles.chevron} aria-hidden />
        </button>
      </h2>
      <VisuallyHidden>
        <span role="status">{isChecked ? summary : ''}</span>
      </VisuallyHidden>
      {isOpen && (
        <div id={listId} className={styles.unfolded}>
          <FailureNote error={error} />
          <FindingList findings={findings} document={document} fields={fields} deeds={deeds} onGo={go} />
          <DecidedList documentId={madeFrom ?? document.provider.id} />
          <Button variant="plain" size="s" icon={ShieldOff} onClick={() => setOff(true)}>
            {t('check.turnOff')}
          </Button>
        </div>
      )}
      {shown && (
        <FindingCard {...shown} findings={findings} document={document} fields={fields} deeds={deeds} onLeave={leave} />
      )}
    </section>
  )
}
