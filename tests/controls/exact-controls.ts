import type { Control } from './control.ts'

/** Each a map of fields, by the code that its reading begins with. */
const exactMaps = [
  ['an entry says nothing beside what is read', 'log', 'entry-body.ts', 'export const Genesis = '],
  ['nor does what an entry holds', 'log', 'entry-body.ts', 'last: '],
  ['a request to join says nothing beside what is read', 'log', 'join-request.ts', 'const Wanted = '],
  ['nothing is told beside names', 'log', 'names.ts', 'const Told = '],
  ['a header says nothing beside what is read', 'sync', 'segment.ts', 'export const SegmentHeader = '],
  ['what is sealed says nothing beside what is read', 'sync', 'payload.ts', 'export const Payload = '],
] as const

/** What a device signs is what others read: nothing stands beside the fields of a map. */
export const exactControls: readonly Control[] = exactMaps.map(([name, folder, file, start]) => ({
  name,
  file: `src/core/team/${folder}/${file}`,
  from: `${start}z.strictObject(`,
  to: `${start}z.object(`,
  noticedBy: [`src/core/team/${folder}/exact-fields.test.ts`],
}))
