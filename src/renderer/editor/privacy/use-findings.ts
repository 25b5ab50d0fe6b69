import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { client } from '#renderer/lib/core.ts'
import { useAliases } from '../aliases/alias-queries.ts'
import { useDesk } from '../aliases/desk.ts'
import { useDecisions } from './decision-queries.ts'
import { FindingsCheck, type FindingsState } from './findings-check.ts'

/**
 * What in a document could point to a person, followed while it is written.
 *
 * @param madeFrom the personal document whose names count, for a text of the team (see `PrivacyMargin`)
 */
export function useFindings(
  document: OpenDocument,
  fields: readonly string[],
  madeFrom: DocumentId | null | undefined,
): FindingsState {
  const { doc, provider } = document
  const { editor } = useDesk(doc)
  const documentId = madeFrom ?? provider.id
  const aliases = useAliases(documentId, madeFrom !== null)
  const decided = useDecisions(documentId)
  const never = useDecisions(null)
  const names = fields.join(' ') // the same list may come as another array
  const check = useMemo(
    () =>
      new FindingsCheck({
        doc,
        fields: names.split(' ').filter(Boolean),
        ask: async (texts) => (await client.privacy.check({ documentId, fields: texts })).findings,
      }),
    [doc, names, documentId],
  )
  useEffect(() => check.start(editor), [check, editor])
  // The same words may now say something else: a name has an alias, or something was decided, here or in another window.
  useEffect(() => check.again(), [check, aliases, decided, never])
  return useSyncExternalStore(check.subscribe, () => check.state)
}
