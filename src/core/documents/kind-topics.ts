import type { Topic } from '#shared/contract/changes.ts'
import type { DocumentKind } from '#shared/contract/documents.ts'

const learnt: readonly Topic[] = ['archive', 'keeping', 'dilemmas', 'sessions', 'journal', 'sharing', 'vision']

/** Which answers show documents of a kind, and so may differ when one changes. */
export const topicsOfKind: Readonly<Record<DocumentKind, readonly Topic[]>> = {
  journal: ['journal', 'keeping'],
  dilemma: ['dilemmas', 'sessions', 'archive', 'keeping', 'journal', 'sharing', 'vision'],
  method: ['methods', 'sessions'],
  session: ['sessions', 'dilemmas', 'archive', 'keeping', 'sharing', 'vision'],
  lesson: learnt,
  mistake: learnt,
  success: learnt,
  principle: ['vision'],
  norm: ['vision'],
}
