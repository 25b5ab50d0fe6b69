import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { NothingFound } from '#renderer/editor/privacy/gate/NothingFound.tsx'
import type { FindingGroup } from '#renderer/editor/privacy/placed-finding.ts'
import { FoundLine } from './FoundLine.tsx'
import { OtherWordsList } from './OtherWordsList.tsx'
import styles from './Findings.module.css'
import { weighedFindings } from './weighed-findings.ts'

interface FindingsProps {
  id: DocumentId
  preview: SharePreview
  /** Goes to the sentence that is asked for on this page. */
  onSummary: () => void
}

/** What could point to a person in exactly what would be shared: first what must go, then what asks for a decision. */
export function Findings({ id, preview, onSummary }: FindingsProps) {
  const { t } = useTranslation('sharing')
  const { blocks, asks, hint } = weighedFindings(preview.findings)
  const isLesson = preview.theirs.kind === 'lesson'
  const part = (title: string, groups: readonly FindingGroup[], isWrong = false) =>
    groups.length > 0 && (
      <>
        <h3 className={isWrong ? styles.wrong : styles.head}>{title}</h3>
        <ul className={styles.list}>
          {groups.map((group) => (
            <FoundLine key={group.key} id={id} kind={preview.kind} group={group} onSummary={onSummary} />
          ))}
        </ul>
      </>
    )
  return (
    <>
      {preview.findings.length === 0 && <NothingFound>{t('findings.none')}</NothingFound>}
      {part(t('findings.blocks'), blocks, true)}
      {part(t('findings.asks'), asks)}
      {part(isLesson ? t('findings.hintsLesson') : t('findings.hints'), hint)}
      {preview.kind === 'session' && <OtherWordsList id={id} />}
    </>
  )
}
