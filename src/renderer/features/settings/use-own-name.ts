import { useMutation, useQuery } from '@tanstack/react-query'
import { client, core, queries } from '#renderer/lib/core.ts'

interface OwnName {
  /** Undefined until it is known. */
  readonly name: string | undefined
  /** As the team calls this person; null for who is in none. */
  readonly nameInTeam: string | null
  readonly rename: (next: string) => void
  readonly error: Error | null
}

const statusKey = core.vault.status.queryKey()
const teamKey = core.team.state.queryKey()

/**
 * The name by which Ruimte speaks to somebody. Who is called the same in a team is called otherwise there too; who chose
 * another name for the team keeps that.
 */
export function useOwnName(): OwnName {
  const { data: status } = useQuery(core.vault.status.queryOptions())
  const { data: team } = useQuery(core.team.state.queryOptions())
  const name = status?.state === 'open' ? status.ownerName : undefined
  const member = team?.state === 'member' ? team : null
  const renaming = useMutation({
    mutationFn: async ({ next, inTeam }: { next: string; inTeam: { deviceName: string } | null }) => {
      await client.vault.rename({ ownerName: next })
      if (inTeam) await client.team.rename({ myName: next, deviceName: inTeam.deviceName })
    },
    onError: () => {
      void queries.invalidateQueries({ queryKey: statusKey })
      void queries.invalidateQueries({ queryKey: teamKey })
    },
  })
  const rename = (next: string) => {
    const inTeam = member?.myName === name ? member : null
    queries.setQueryData(statusKey, (now) => (now?.state === 'open' ? { ...now, ownerName: next } : now))
    if (inTeam) queries.setQueryData(teamKey, (now) => (now?.state === 'member' ? { ...now, myName: next } : now))
    renaming.mutate({ next, inTeam })
  }
  return { name, nameInTeam: member?.myName ?? null, rename, error: renaming.error }
}
