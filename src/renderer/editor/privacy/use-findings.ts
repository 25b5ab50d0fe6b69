import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { client } from '#renderer/lib/core.ts'
import { useAliases } from '../aliases/alias-queries.ts'
import { useDesk } from '../aliases/desk.ts'
import { useDecisions } from './decision-queries.ts'
import { FindingsCheck, type FindingsState } from './findings-check.ts'

/** What in a document could point to a person, followed while it is written. */
export function useFindings(document: OpenDocument, fields: readonly string[]): FindingsState {
  const { doc, provider } = document
  const { editor } = useDesk(doc)
  const aliases = useAliases(provider.id)
  const decided = useDecisions(provider.id)
  const never = useDecisions(null)
  const names = fields.join(' ') // the same list may come as another array
  const check = useMemo(
    () =>
      new FindingsCheck({
        doc,
        fields: names.split(' ').filter(Boolean),
        ask: async (texts) => (await client.privacy.check({ documentId: provider.id, fields: texts })).findings,
      }),
    [doc, names, provider],
  )
  useEffect(() => check.start(editor), [check, editor])
  // The same words may now say something else: a name has an alias, or something was decided, here or in another window.
  useEffect(() => check.again(), [check, aliases, decided, never])
  return useSyncExternalStore(check.subscribe, () => check.state)
}
