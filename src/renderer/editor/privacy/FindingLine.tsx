import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import styles from './Finding.module.css'
import { FindingBody } from './FindingBody.tsx'
import { FindingHead } from './FindingHead.tsx'
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
  const [first] = group.findings
  const words = (
    <button type="button" className={styles.words} onClick={() => onGo(first)}>
      {first.text.replaceAll('\n', ' ')}
    </button>
  )
  return (
    <li className={styles.line}>
      <FindingBody
        group={group}
        head={<FindingHead group={group} words={words} />}
        document={document}
        fields={fields}
        deeds={deeds}
      />
    </li>
  )
}
