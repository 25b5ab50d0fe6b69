import type { ArchiveKind, LearntKind } from '#shared/contract/archive.ts'

/** What can be written down here, in the order in which it is offered. */
export const learntKinds = ['lesson', 'mistake', 'success'] as const satisfies readonly LearntKind[]

/** All that stands in the archive. */
export const archiveKinds = [...learntKinds, 'session', 'dilemma'] as const satisfies readonly ArchiveKind[]
