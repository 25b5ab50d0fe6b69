/** All that the archive can be filtered by, beside words and days. */
export const facets = [
  'kind',
  'space',
  'tag',
  'principle',
  'quality',
  'share',
  'domain',
  'method',
  'author',
  'month',
] as const
export type Facet = (typeof facets)[number]

/** The value of the facet `author` for what a team has without a name. */
export const ANONYMOUS = ''

/** How a list in the archive is sorted: `changed` is the last edit, `newest` and `oldest` when it was. */
export const archiveSorts = ['changed', 'newest', 'oldest', 'title'] as const
export type ArchiveSort = (typeof archiveSorts)[number]
