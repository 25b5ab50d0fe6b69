import { useMutation, useQuery } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const usePrinciples = () => useQuery(core.vision.list.queryOptions())
export const usePrinciple = (id: DocumentId) => useQuery(core.vision.get.queryOptions({ input: { id } }))
export const useNorms = () => useQuery(core.vision.norms.queryOptions())
export const useAgenda = () => useQuery(core.vision.agenda.queryOptions())
export const useSetState = () => useMutation(core.vision.setState.mutationOptions())
export const useMove = () => useMutation(core.vision.move.mutationOptions())
export const usePropose = () => useMutation(core.vision.propose.mutationOptions())
export const useAdoptDraft = () => useMutation(core.vision.adoptDraft.mutationOptions())
