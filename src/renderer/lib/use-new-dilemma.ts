import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from './core.ts'
import { paths } from './paths.ts'
import { useLanguage } from './use-language.ts'
import { useTypeAhead } from './use-type-ahead.ts'

/** Makes a draft from the template in the interface's language and goes to it. */
export function useNewDilemma(): { start: () => void; busy: boolean; error: Error | null } {
  const [, navigate] = useLocation()
  const language = useLanguage()
  const making = useMutation(core.dilemmas.create.mutationOptions())
  const typeAhead = useTypeAhead()
  const goTo = (id: DocumentId) => navigate(paths.dilemma(id))
  const start = () => making.mutate({ language }, typeAhead(goTo))
  return { start, busy: making.isPending, error: making.error }
}
