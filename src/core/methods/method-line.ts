import type { Method } from '#shared/sessions/method.ts'
import { minutesOf, timesOf, usualSitting } from '#shared/sessions/method-minutes.ts'

/**
 * A method as one line of `npm run methods`, to be compared with its sources. `minutes` is the length of its usual sitting: the sum of
 * each block's `minutes` times its `times`.
 */
export function methodLine(method: Method): Record<string, unknown> {
  const { id, name, blocks, ...rest } = method
  const sitting = usualSitting(method)
  return {
    id,
    name,
    minutes: minutesOf(method),
    people: sitting.people,
    ...(hasRepeat(method, 'per-person') ? { minutesPerPerson: minutesOf(method, { people: 1, cases: 1 }) } : {}),
    ...(hasRepeat(method, 'per-case') ? { minutesPerCase: minutesPerCase(method) } : {}),
    blocks: blocks.map(({ id: block, name: words, minutes, minutesPublished, ...others }) => ({
      id: block,
      name: words,
      minutes,
      published: minutesPublished,
      times: timesOf({ repeat: others.repeat }, method, sitting),
      ...others,
    })),
    ...rest,
  }
}

function hasRepeat({ blocks }: Method, repeat: 'per-person' | 'per-case'): boolean {
  return blocks.some((block) => block.repeat === repeat)
}

function minutesPerCase({ blocks }: Method): number {
  return blocks.filter(({ repeat }) => repeat === 'per-case').reduce((sum, { minutes }) => sum + minutes, 0)
}
