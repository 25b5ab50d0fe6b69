import type { QuestionKind } from '#shared/sessions/method.ts'

/** In the order in which they are asked. */
export const questionKinds: readonly QuestionKind[] = [
  'practical',
  'own-part',
  'emotion',
  'moral',
  'mistake',
  'success',
  'vision',
]
