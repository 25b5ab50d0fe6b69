/** The reflection models, in the order in which they are offered. A name that was once here stays: it stands in people's entries. */
export const reflectionModelIds = [
  'gibbs',
  'starr',
  'borton',
  'korthagen-spiral',
  'korthagen-onion',
  'three-dimensions',
  'rolfe',
  'kolb',
  'johns',
  'schon',
  'abc',
  'meaning',
  'intervision-report',
  'success-note',
] as const

export type ReflectionModelId = (typeof reflectionModelIds)[number]
