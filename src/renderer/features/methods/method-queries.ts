import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ChooserAnswers } from '#shared/contract/methods.ts'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const useMethodLines = () => useQuery(core.methods.list.queryOptions())

export const useMethod = (id: MethodId) => useQuery(core.methods.get.queryOptions({ input: { id } }))

export const useModules = () => useQuery(core.methods.modules.queryOptions())

export const useVersions = (documentId: DocumentId) =>
  useQuery(core.methods.versions.queryOptions({ input: { documentId } }))

/** Keeps the last suggestions in sight while the next ones are looked up. */
export const useChoice = (answers: ChooserAnswers | null) =>
  useQuery(
    core.methods.choose.queryOptions({
      input: answers ?? { question: 'practical', minutes: 60, people: 6, safety: 'fairly', isFirstTime: false },
      enabled: answers !== null,
      placeholderData: keepPreviousData,
    }),
  )
