import { useTranslation } from 'react-i18next'
import type { PrivacyDecision } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { useDesk } from '../aliases/desk.ts'
import { replaceTargets } from '../aliases/marking.ts'
import type { NameTarget } from '../aliases/name-target.ts'
import { useDecide } from './decision-queries.ts'
import type { FindingGroup } from './placed-finding.ts'
import { replaceFindings } from './replace-findings.ts'
import { targetOf } from './target-of.ts'

/** What the author can do about what was found. */
export interface FindingDeeds {
  generalise: (group: FindingGroup, words: string) => void
  /** Puts an alias that the person has already in all places of the group. */
  useAlias: (group: FindingGroup, alias: string) => Promise<void>
  /** The name in the first of its places, to give it an alias; null where an alias cannot stand. */
  target: (group: FindingGroup) => NameTarget | null
  decide: (group: FindingGroup, decision: PrivacyDecision, reason?: string) => Promise<void>
}

/** @param madeFrom given for a text of the team (see `PrivacyMargin`) */
export function useFindingDeeds(
  document: OpenDocument,
  fields: readonly string[],
  madeFrom: DocumentId | null | undefined,
): FindingDeeds {
  const { t } = useTranslation(['privacy', 'common'])
  const toast = useToast()
  const { doc, provider } = document
  const { editor } = useDesk(doc)
  const decide = useDecide(madeFrom ?? provider.id)
  const generalise = ({ findings }: FindingGroup, words: string) => {
    const undo = replaceFindings(doc, editor, findings, words)
    // In the text Ctrl+Z takes it back; a field has no such history.
    if (undo) toast({ text: t('check.replaced', { words }), action: { label: t('common:undo'), run: undo } })
  }
  return {
    decide,
    target: ({ findings: [first] }) => targetOf(doc, editor, first),
    generalise,
    async useAlias(group, alias) {
      if (madeFrom !== undefined) return generalise(group, alias)
      const { findings } = group
      const targets = findings.flatMap((finding) => targetOf(doc, editor, finding) ?? [])
      const { count, undo } = await replaceTargets({ documentId: provider.id, doc, editor, fields }, targets, alias)
      if (count > 0)
        toast({ text: t('alias.replaced', { count, alias }), action: { label: t('common:undo'), run: undo } })
    },
  }
}
