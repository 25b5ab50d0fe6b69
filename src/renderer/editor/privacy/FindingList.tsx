import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useTranslation } from 'react-i18next'
import styles from './Finding.module.css'
import { FindingLine } from './FindingLine.tsx'
import { groupFindings, type PlacedFinding, weights } from './placed-finding.ts'
import type { FindingDeeds } from './use-finding-deeds.ts'

interface FindingListProps {
  findings: readonly PlacedFinding[]
  document: OpenDocument
  fields: readonly string[]
  deeds: FindingDeeds
  onGo: (finding: PlacedFinding) => void
}

/** All that was found: first what cannot be shared as it is, then what wants a choice, then what is worth a thought. */
export function FindingList({ findings, document, fields, deeds, onGo }: FindingListProps) {
  const { t } = useTranslation('privacy')
  return weights.map((weight) => {
    const groups = groupFindings(findings.filter((finding) => finding.weight === weight))
    if (groups.length === 0) return null
    return (
      <section key={weight} className={styles.weight} data-weight={weight}>
        <h3>{t(`weight.${weight}`)}</h3>
        <ul className={styles.list}>
          {groups.map((group) => (
            <FindingLine key={group.key} group={group} document={document} fields={fields} deeds={deeds} onGo={onGo} />
          ))}
        </ul>
      </section>
    )
  })
}
