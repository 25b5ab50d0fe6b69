import { useMutation } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from './core.ts'

/**
 * Puts documents in the bin.
 *
 * @param onRemoved called when one is there, with the way to take it back
 */
export function useBin(onRemoved: (undo: () => void) => void): {
  remove: (id: DocumentId) => void
  error: Error | null
} {
  const restoring = useMutation(core.documents.restore.mutationOptions())
  const removing = useMutation(
    core.documents.remove.mutationOptions({
      onSuccess: (_, { id }) => onRemoved(() => restoring.mutate({ id })),
    }),
  )
  return { remove: (id) => removing.mutate({ id }), error: removing.error ?? restoring.error }
}
