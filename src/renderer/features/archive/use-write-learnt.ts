import { useMutation } from '@tanstack/react-query'
import type { LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useTypeAhead } from '#renderer/lib/use-type-ahead.ts'

export interface WriteLearnt {
  readonly write: (kind: LearntKind) => void
  readonly busy: boolean
  readonly error: Error | null
}

/** Makes an empty lesson, mistake or success; `onMade` goes on with it. */
export function useWriteLearnt(onMade: (id: DocumentId) => void): WriteLearnt {
  const language = useLanguage()
  const making = useMutation(core.archive.create.mutationOptions())
  const typeAhead = useTypeAhead()
  const write = (kind: LearntKind) => making.mutate({ kind, language }, typeAhead(onMade))
  return { write, busy: making.isPending, error: making.error }
}
