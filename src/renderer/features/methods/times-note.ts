import type { Method } from '#shared/sessions/method.ts'

/** How far the minutes of a method come out of a source. */
export function timesNote({
  blocks,
  totalPublished,
}: Pick<Method, 'blocks' | 'totalPublished'>): 'all' | 'some' | 'total' | 'none' {
  if (blocks.every((block) => block.minutesPublished)) return 'all'
  if (blocks.some((block) => block.minutesPublished)) return 'some'
  return totalPublished ? 'total' : 'none'
}
