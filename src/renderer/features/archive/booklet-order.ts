import type { BookletLesson } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { MAX_BOOKLET_LESSONS } from '#shared/limits.ts'

/** The lessons of a booklet, in the order in which they are printed. */
export type Chosen = readonly BookletLesson[]

export function isChosen(chosen: Chosen, id: DocumentId): boolean {
  return chosen.some((one) => one.id === id)
}

/** Puts lessons at the end that are not in it yet, as far as they fit. */
export function withLessons(chosen: Chosen, lessons: readonly BookletLesson[]): Chosen {
  return [...chosen, ...lessons.filter(({ id }) => !isChosen(chosen, id))].slice(0, MAX_BOOKLET_LESSONS)
}

export function withoutLesson(chosen: Chosen, id: DocumentId): Chosen {
  return chosen.filter((one) => one.id !== id)
}

/** Moves a lesson one place; at an end it stays where it is. */
export function movedLesson(chosen: Chosen, id: DocumentId, by: 1 | -1): Chosen {
  const from = chosen.findIndex((one) => one.id === id)
  const lesson = chosen[from]
  const to = from + by
  if (!lesson || to < 0 || to >= chosen.length) return chosen
  return withoutLesson(chosen, id).toSpliced(to, 0, lesson)
}
