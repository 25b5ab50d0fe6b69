import { useMutation } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from './core.ts'

/**
 * Takes the copy of a document out of the team space.
 *
 * @param which the gate that it went through
 * @param onWithdrawn called when it is out, with the way to put it back
 */
export function useWithdrawal(
  which: 'withdraw' | 'withdrawMethod' | 'withdrawVision',
  onWithdrawn: (undo: () => void) => void,
): { withdraw: (id: DocumentId) => void; busy: boolean; error: Error | null } {
  const puttingBack = useMutation(core.sharing.putBack.mutationOptions())
  const withdrawing = useMutation(
    core.sharing[which].mutationOptions({
      onSuccess: ({ sharedId }) => onWithdrawn(() => puttingBack.mutate({ sharedId })),
    }),
  )
  return {
    withdraw: (id) => withdrawing.mutate({ id }),
    busy: withdrawing.isPending,
    error: withdrawing.error ?? puttingBack.error,
  }
}
