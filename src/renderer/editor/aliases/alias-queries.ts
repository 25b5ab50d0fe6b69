import { useQuery } from '@tanstack/react-query'
import type { Alias, AliasSuggestion } from '#shared/contract/aliases.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core, queries } from '#renderer/lib/core.ts'
import type { NameTarget } from './name-target.ts'

const NOT_YET: readonly Alias[] = []
const MAX_BEFORE_CHARS = 80

/** The alias list of a document, with what was taken off; empty until it is known, and where there is none. */
export function useAliases(documentId: DocumentId, isPersonal = true): readonly Alias[] {
  const { data } = useQuery(core.aliases.list.queryOptions({ input: { documentId }, enabled: isPersonal }), queries)
  return data?.aliases ?? NOT_YET
}

/** The alias list as this window knows it now. */
export function knownAliases(documentId: DocumentId): readonly Alias[] {
  return queries.getQueryData(core.aliases.list.queryKey({ input: { documentId } }))?.aliases ?? NOT_YET
}

/** Takes a new or changed line of the list in before core's own word of it comes round, so that text and list never differ. */
export function putAlias(alias: Alias): void {
  const key = core.aliases.list.queryKey({ input: { documentId: alias.documentId } })
  queries.setQueryData(key, (known) => {
    const aliases = known?.aliases ?? []
    const isKnown = aliases.some(({ id }) => id === alias.id)
    return {
      linked: known?.linked ?? [],
      aliases: isKnown ? aliases.map((each) => (each.id === alias.id ? alias : each)) : [...aliases, alias],
    }
  })
}

/** Aliases for a name; undefined until they are there. */
export function useSuggestions(documentId: DocumentId, target: NameTarget): readonly AliasSuggestion[] | undefined {
  const input = { documentId, realName: target.text, before: target.before.slice(-MAX_BEFORE_CHARS) }
  // Always asked anew: what is taken changes with the text.
  const options = { ...core.aliases.suggest.queryOptions({ input }), gcTime: 0 }
  return useQuery(options, queries).data
}
