import { useMutation, useQuery } from '@tanstack/react-query'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const usePrinciples = () => useQuery(core.vision.list.queryOptions())

/** What a session is held against: what the team adopted and still stands for. */
export const useStandingPrinciples = (): readonly Principle[] =>
  (usePrinciples().data ?? []).filter(({ state, title }) => state === 'adopted' && title !== '')

export const useStancesOf = (id: DocumentId) => useQuery(core.vision.stancesOf.queryOptions({ input: { id } }))

export const useHold = () => useMutation(core.vision.hold.mutationOptions())
