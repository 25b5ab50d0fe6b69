import type { DocumentId } from '#shared/ids.ts'

/** What the line is of that an element stands in: each line of a list has it as `data-line`. */
export function lineOf(target: EventTarget | null): DocumentId | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null
  return (line?.dataset['line'] as DocumentId | undefined) ?? null
}
