import type { DilemmaState } from '#shared/contract/dilemmas.ts'

const states = ['draft', 'ready', 'in-session', 'followed-up'] as const satisfies readonly DilemmaState[]

/** The state that a document's field holds; a draft where it holds none. */
export function stateOf(field: string): DilemmaState {
  return states.find((state) => state === field) ?? 'draft'
}
