import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useTranslation } from 'react-i18next'
import styles from './Finding.module.css'
import { FindingBody } from './FindingBody.tsx'
import type { FindingGroup, PlacedFinding } from './placed-finding.ts'
import type { FindingDeeds } from './use-finding-deeds.ts'

interface FindingLineProps {
  group: FindingGroup
  document: OpenDocument
  fields: readonly string[]
  deeds: FindingDeeds
  onGo: (finding: PlacedFinding) => void
}

/** What was found, how often, and what to do about it. The words lead to their place. */
export function FindingLine({ group, document, fields, deeds, onGo }: FindingLineProps) {
  const { t } = useTranslation('privacy')
  const [first] = group.findings
  return (
    <li className={styles.line}>
      <p className={styles.what}>
        <button type="button" className={styles.words} onClick={() => onGo(first)}>
          {first.text.replaceAll('\n', ' ')}
        </button>
        <span className={styles.label}>{t(`label.${group.label}` as 'title')}</span>
        {group.findings.length > 1 && (
          <span className={styles.label}>{t('check.times', { count: group.findings.length })}</span>
        )}
      </p>
      <FindingBody group={group} document={document} fields={fields} deeds={deeds} />
    </li>
  )
}
