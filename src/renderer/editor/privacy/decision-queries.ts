import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DecidedFinding, PrivacyDecision } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { client, core, queries } from '#renderer/lib/core.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import type { FindingGroup } from './placed-finding.ts'

const NONE: readonly DecidedFinding[] = []

/** What was decided in a document, or with null what is never found anywhere. */
export function useDecisions(documentId: DocumentId | null): readonly DecidedFinding[] {
  const { data } = useQuery(core.privacy.decisions.queryOptions({ input: { documentId } }), queries)
  return data ?? NONE
}

/** Takes a decision back. */
export async function undecide(id: string): Promise<void> {
  await client.privacy.undecide({ id })
}

/** Takes a decision on the same words wherever they stand, and offers to take it back. */
export function useDecide(documentId: DocumentId) {
  const { t } = useTranslation(['privacy', 'common'])
  const toast = useToast()
  return async (group: FindingGroup, decision: PrivacyDecision, reason = ''): Promise<void> => {
    const [{ label, text }] = group.findings
    const { id } = await client.privacy.decide({ documentId, label, text, decision, reason })
    const takeBack = { label: t('common:undo'), run: () => void undecide(id) }
    toast({ text: t(`check.decided.${decision}`, { text }), action: takeBack })
  }
}
