import type { SearchFilter } from '#shared/contract/search.ts'
import type { Language } from '#shared/language.ts'

/** What each filter is called. A name works in either language of the interface. */
const filterNames: Readonly<Record<SearchFilter, Readonly<Record<Language, readonly string[]>>>> = {
  tag: { nl: ['label', 'tag'], en: ['tag', 'label'] },
  kind: { nl: ['soort'], en: ['kind', 'type'] },
  from: { nl: ['van', 'vanaf', 'sinds'], en: ['from', 'since', 'after'] },
  until: { nl: ['tot', 'totenmet'], en: ['until', 'to', 'before'] },
}

const byName = new Map(
  (Object.keys(filterNames) as SearchFilter[]).flatMap((filter) =>
    Object.values(filterNames[filter])
      .flat()
      .map((name) => [name, filter] as const),
  ),
)

export function filterNamed(name: string): SearchFilter | undefined {
  return byName.get(name.toLowerCase())
}
