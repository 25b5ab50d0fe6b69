import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { core } from './core.ts'
import { paths } from './paths.ts'
import { useLanguage } from './use-language.ts'

/** Makes a draft from the template in the interface's language and goes to it. */
export function useNewDilemma(): { start: () => void; busy: boolean; error: Error | null } {
  const [, navigate] = useLocation()
  const language = useLanguage()
  const making = useMutation(
    core.dilemmas.create.mutationOptions({ onSuccess: ({ id }) => navigate(paths.dilemma(id)) }),
  )
  return { start: () => making.mutate({ language }), busy: making.isPending, error: making.error }
}
