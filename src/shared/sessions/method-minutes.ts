import type { Block } from './block.ts'
import type { Method } from './method.ts'

/** Who and what a sitting is for, as far as it decides how long it takes. */
export interface Sitting {
  readonly people: number
  readonly cases: number
}

type Repeated = Pick<Method, 'group' | 'cases' | 'usualCases'>

/** The sitting by which the length of a method is named: the smallest circle, and as many cases as usual. */
export function usualSitting({ group, usualCases }: Repeated): Sitting {
  return { people: group.from, cases: usualCases }
}

/** How often a block is run in `sitting`. A method for one case takes one, whatever is asked. */
export function timesOf({ repeat }: Pick<Block, 'repeat'>, { cases }: Repeated, sitting: Sitting): number {
  switch (repeat) {
    case 'once':
      return 1
    case 'per-person':
      return sitting.people
    case 'per-case':
      return cases === 'several' ? sitting.cases : 1
  }
}

/** How long a method takes in `sitting`, or else in its usual one; in minutes. */
export function minutesOf(
  method: Repeated & { readonly blocks: readonly Pick<Block, 'minutes' | 'repeat'>[] },
  sitting: Sitting = usualSitting(method),
): number {
  return method.blocks.reduce((sum, block) => sum + block.minutes * timesOf(block, method, sitting), 0)
}
