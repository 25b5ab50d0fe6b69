import type { Principle, PrincipleMeta, PrincipleState } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'

const blank: ProposedPrinciple = { title: '', paragraph: '', asks: '', asksNot: '' }

const unadopted = { state: 'draft', adoptedOn: null, retiredOn: null, changes: null, author: null } as const

/** A new draft. A number is not given twice: "number four" stays what people meant by it, also once it is retired. */
export function draftPrinciple(
  others: readonly Pick<Principle, 'number'>[],
  words: ProposedPrinciple = blank,
): PrincipleMeta {
  const number = Math.max(0, ...others.map((other) => other.number)) + 1
  return { ...words, ...unadopted, number }
}

/** A draft for a principle that is there: the same words to begin with, under the same number. */
export function draftToChange({ id, number, title, paragraph, asks, asksNot }: Principle): PrincipleMeta {
  return { title, paragraph, asks, asksNot, ...unadopted, number, changes: id }
}

/** The fields that change with the state. What was adopted once stays known when it is retired. */
export function inState(state: PrincipleState, day: CalendarDay): Partial<PrincipleMeta> {
  switch (state) {
    case 'adopted':
      return { state, adoptedOn: day, retiredOn: null }
    case 'retired':
      return { state, retiredOn: day }
    case 'draft':
      return { state, adoptedOn: null, retiredOn: null }
  }
}

export interface Renumbered {
  readonly id: DocumentId
  readonly number: number
}

/** Changes numbers with the one before or after it in its space that is not retired; nothing at either end. */
export function moveInOrder(principles: readonly Principle[], id: DocumentId, to: 'up' | 'down'): Renumbered[] {
  const space = principles.find((one) => one.id === id)?.space
  const standing = principles.filter((one) => one.state !== 'retired' && one.space === space)
  const place = standing.findIndex((one) => one.id === id)
  const moved = standing[place]
  const other = standing[place + (to === 'up' ? -1 : 1)]
  if (!moved || !other) return []
  // Two that were made apart can have the same number; then the order must show in the numbers first.
  if (moved.number === other.number) return [{ id: (to === 'up' ? other : moved).id, number: moved.number + 1 }]
  return [
    { id: moved.id, number: other.number },
    { id: other.id, number: moved.number },
  ]
}
