import type { Change, Control } from './control.ts'

const control = (name: string, folder: 'log' | 'sync', file: string, change: Change): Control => ({
  name,
  file: `src/core/team/${folder}/${file}`,
  ...change,
  noticedBy: [`src/core/team/${folder}/exact-fields.test.ts`],
})

/** What a device signs is what others read: nothing stands beside the fields of a map. */
export const exactControls: readonly Control[] = [
  control('an entry says nothing beside what is read', 'log', 'entry-body.ts', {
    from: 'export const Genesis = z.strictObject(',
    to: 'export const Genesis = z.object(',
  }),
  control('nor does what an entry holds', 'log', 'entry-body.ts', {
    from: 'last: z.strictObject(',
    to: 'last: z.object(',
  }),
  control('a request to join says nothing beside what is read', 'log', 'join-request.ts', {
    from: 'const Wanted = z.strictObject(',
    to: 'const Wanted = z.object(',
  }),
  control('nothing is told beside names', 'log', 'names.ts', {
    from: 'const Told = z.strictObject(',
    to: 'const Told = z.object(',
  }),
  control('a header says nothing beside what is read', 'sync', 'segment.ts', {
    from: 'export const SegmentHeader = z.strictObject(',
    to: 'export const SegmentHeader = z.object(',
  }),
  control('what is sealed says nothing beside what is read', 'sync', 'payload.ts', {
    from: 'export const Payload = z.strictObject(',
    to: 'export const Payload = z.object(',
  }),
]
