import { describe, expect, it } from 'vitest'
import type { MethodLine } from '#shared/contract/methods.ts'
import type { MethodId } from '#shared/ids.ts'
import { everything, filterLines } from './filter-lines.ts'

const words = { nl: 'Naam', en: 'Name' }
const line = (id: string, fields: Partial<MethodLine>): MethodLine => ({
  id: id as MethodId,
  name: words,
  use: words,
  minutes: 60,
  blocks: 5,
  repeats: null,
  group: { from: 4, to: 8 },
  questions: ['practical'],
  safety: 'any',
  forBeginners: false,
  variantOf: null,
  own: null,
  ...fields,
})

const lines = [
  line('hour', {}),
  line('trio', { minutes: 30, repeats: { each: 'person', minutes: 10 }, group: { from: 3, to: 4 } }),
  line('two-cases', { minutes: 90, repeats: { each: 'case', minutes: 45 }, questions: ['emotion'] }),
]
const idsOf = (filter: Partial<typeof everything>) =>
  filterLines(lines, { ...everything, ...filter }).map(({ id }) => id as string)

describe('the filter of the library', () => {
  it('shows everything until something is chosen', () => {
    expect(idsOf({})).toEqual(['hour', 'trio', 'two-cases'])
  })

  it('shows what is for a kind of question', () => {
    expect(idsOf({ question: 'emotion' })).toEqual(['two-cases'])
    expect(idsOf({ question: 'success' })).toEqual([])
  })

  it('shows what fits the time: with one case where a method takes several', () => {
    expect(idsOf({ minutes: 45 })).toEqual(['trio', 'two-cases'])
    expect(idsOf({ minutes: 30 })).toEqual(['trio'])
  })

  it('counts a turn for each person that there is', () => {
    expect(idsOf({ minutes: 30, people: 3 })).toEqual(['trio'])
    expect(idsOf({ minutes: 30, people: 4 })).toEqual([])
    expect(idsOf({ minutes: 40, people: 4 })).toEqual(['trio'])
  })

  it('shows what a group of this size can do', () => {
    expect(idsOf({ people: 3 })).toEqual(['trio'])
    expect(idsOf({ people: 9 })).toEqual([])
  })
})
