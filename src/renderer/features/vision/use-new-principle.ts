import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'

/** Makes a draft and goes to it, to write. */
export function useNewPrinciple(): { start: () => void; busy: boolean; error: Error | null } {
  const [, navigate] = useLocation()
  const making = useMutation(
    core.vision.create.mutationOptions({ onSuccess: ({ id }) => navigate(paths.principle(id)) }),
  )
  return { start: () => making.mutate({}), busy: making.isPending, error: making.error }
}
