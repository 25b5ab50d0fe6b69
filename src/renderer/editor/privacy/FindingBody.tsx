import { useState } from 'react'
import type { ReactNode } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { AliasPanel } from '../aliases/AliasPanel.tsx'
import { useDesk } from '../aliases/desk.ts'
import { markName } from '../aliases/mark-name.ts'
import type { FieldTarget } from '../aliases/name-target.ts'
import { useBusy } from '../aliases/use-busy.ts'
import styles from './Finding.module.css'
import { FindingActions } from './FindingActions.tsx'
import { KeepForm } from './KeepForm.tsx'
import { OtherWords } from './OtherWords.tsx'
import type { FindingGroup } from './placed-finding.ts'
import type { FindingDeeds } from './use-finding-deeds.ts'
import { useReason } from './use-reason.ts'

interface FindingBodyProps {
  group: FindingGroup
  /** The words themselves. */
  head: ReactNode
  document: OpenDocument
  fields: readonly string[]
  deeds: FindingDeeds
}

/** What was found, why, and what can be done about it. */
export function FindingBody({ group, head, document, fields, deeds }: FindingBodyProps) {
  const { doc, provider } = document
  const { editor, fields: aliasFields } = useDesk(doc)
  const reason = useReason(group)
  const [keeping, setKeeping] = useState(false)
  const [naming, setNaming] = useState<FieldTarget | null>(null)
  const { run, error } = useBusy()
  const giveAlias = () => {
    const target = deeds.target(group)
    if (target && 'field' in target) setNaming(target)
    else if (target && editor) markName(doc, editor, target)
  }
  if (naming) {
    const marked = { documentId: provider.id, doc, editor, fields }
    return <AliasPanel marked={marked} target={naming} onDone={() => setNaming(null)} />
  }
  if (keeping) {
    const keep = (why: string) => deeds.decide(group, 'kept', why)
    return <KeepForm text={group.findings[0].text} onKeep={keep} onLeave={() => setKeeping(false)} />
  }
  return (
    <>
      <div className={styles.row}>
        {head}
        <FindingActions
          group={group}
          onNewAlias={aliasFields && giveAlias}
          onKeep={() => setKeeping(true)}
          onDecide={(decision) => run(() => deeds.decide(group, decision))}
        />
      </div>
      {reason && <p className={styles.reason}>{reason}</p>}
      <FailureNote error={error} />
      <OtherWords
        group={group}
        onGeneralise={(words) => deeds.generalise(group, words)}
        onAlias={(alias) => run(() => deeds.useAlias(group, alias))}
      />
    </>
  )
}
