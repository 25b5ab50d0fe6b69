import { skipToken, useMutation, useQuery } from '@tanstack/react-query'
import type { RelayCard, TeamState } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'

export type MemberState = Extract<TeamState, { state: 'member' }>
export type AskingState = Extract<TeamState, { state: 'asking' }>
export type GoneState = Extract<TeamState, { state: 'removed' | 'left' }>

export const useTeam = () => useQuery(core.team.state.queryOptions())
export const useSync = () => useQuery(core.team.sync.queryOptions())
export const useOwnerName = () => {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}
/** What a relay's keeper has to know of this device; null until the address says for which team. */
export function useRelayCard(address: string): RelayCard | null {
  const input = address === '' ? skipToken : { address }
  return useQuery(core.team.relayCard.queryOptions({ input })).data?.card ?? null
}
export const useSyncNow = () => useMutation(core.team.syncNow.mutationOptions())
export const useSetRole = () => useMutation(core.team.setRole.mutationOptions())
export const useWithdraw = () => useMutation(core.team.withdraw.mutationOptions())
