import { useMutation, useQuery } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const usePrinciples = () => useQuery(core.vision.list.queryOptions())

export const useStancesOf = (id: DocumentId) => useQuery(core.vision.stancesOf.queryOptions({ input: { id } }))

export const useHold = () => useMutation(core.vision.hold.mutationOptions())
