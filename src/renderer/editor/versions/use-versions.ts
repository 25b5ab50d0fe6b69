import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** What a document was, newest first; the first is what it is now. */
export const useVersions = (id: DocumentId) => useQuery(core.documents.versions.queryOptions({ input: { id } }))

export const useVersion = (id: DocumentId, moment: number | undefined) =>
  useQuery(core.documents.version.queryOptions({ input: { id, moment: moment ?? 1 }, enabled: moment !== undefined }))

/** Restores a version; for a while a toast offers to go back. */
export function useRestoreVersion(id: DocumentId, onRestored: () => void) {
  const { t } = useTranslation(['editor', 'common'])
  const toast = useToast()
  const back = useMutation(core.documents.restoreVersion.mutationOptions())
  return useMutation(
    core.documents.restoreVersion.mutationOptions({
      onSuccess: ({ before }) => {
        const undo = { label: t('common:undo'), run: () => back.mutate({ id, moment: before }) }
        toast({ text: t('versions.restored'), action: undo })
        onRestored()
      },
    }),
  )
}
