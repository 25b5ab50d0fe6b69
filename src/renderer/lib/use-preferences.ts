import { useMutation, useQuery } from '@tanstack/react-query'
import type { Preferences } from '#shared/contract/preferences.ts'
import { core, queries } from './core.ts'

/** The choices that hold while the vault is locked; a change shows at once and is kept by core. */
export function usePreferences(): {
  preferences: Preferences | undefined
  change: (changes: Partial<Preferences>) => void
  error: Error | null
} {
  const { data: preferences } = useQuery(core.preferences.get.queryOptions())
  const key = core.preferences.get.queryKey()
  const saving = useMutation(
    core.preferences.set.mutationOptions({
      onSuccess: (kept) => queries.setQueryData(key, kept),
      onError: () => void queries.invalidateQueries({ queryKey: key }),
    }),
  )
  const change = (changes: Partial<Preferences>) => {
    queries.setQueryData(key, (now) => (now ? { ...now, ...changes } : now))
    saving.mutate(changes)
  }
  return { preferences, change, error: saving.error }
}
