import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseId, ParticipantId } from '../ids.ts'
import type { Block } from './block.ts'
import type { Method } from './method.ts'
import { minutesOf } from './method-minutes.ts'
import { roundsOf } from './rounds.ts'

type Repeat = Block['repeat']
type Planned = Pick<Method, 'blocks' | 'cases' | 'group' | 'usualCases'>

const methodOf = (repeats: readonly Repeat[], cases: Method['cases'] = 'several'): Planned => ({
  blocks: repeats.map((repeat, place) => ({ id: `block-${place}`, minutes: place + 1, repeat }) as Block),
  cases,
  group: { from: 3, to: 8 },
  usualCases: 1,
})
const people = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `person-${n}` as ParticipantId }))
const casesOf = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `case-${n}` as CaseId }))

const repeats = fc.array(fc.constantFrom<Repeat>('once', 'per-person', 'per-case'), { minLength: 1, maxLength: 12 })
const sitting = fc.record({ people: fc.integer({ min: 2, max: 9 }), cases: fc.integer({ min: 1, max: 4 }) })
const taking = fc.constantFrom<Method['cases']>('one', 'several')

describe('the rounds of a session', () => {
  it('take as long as the method says for so many people and cases', () => {
    fc.assert(
      fc.property(repeats, sitting, taking, (kinds, count, takes) => {
        const method = methodOf(kinds, takes)
        const rounds = roundsOf(method, people(count.people), casesOf(count.cases))
        expect(rounds.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOf(method, count))
      }),
    )
  })

  it('give each person and each case every block that is theirs, once and in the order of the method', () => {
    fc.assert(
      fc.property(repeats, sitting, (kinds, count) => {
        const method = methodOf(kinds)
        const rounds = roundsOf(method, people(count.people), casesOf(count.cases))
        const blocksOf = (repeat: Repeat) =>
          method.blocks.filter((block) => block.repeat === repeat).map(({ id }) => id)
        for (const { id } of people(count.people))
          expect(rounds.filter(({ personId }) => personId === id).map(({ blockId }) => blockId)).toEqual(
            blocksOf('per-person'),
          )
        for (const { id } of casesOf(count.cases))
          expect(rounds.filter(({ caseId }) => caseId === id).map(({ blockId }) => blockId)).toEqual(
            blocksOf('per-case'),
          )
        const plain = rounds.filter(({ personId, caseId }) => personId === null && caseId === null)
        expect(plain.map(({ blockId }) => blockId)).toEqual(blocksOf('once'))
      }),
    )
  })

  it('finish with one case before the next begins', () => {
    const rounds = roundsOf(methodOf(['once', 'per-case', 'per-case', 'once']), people(4), casesOf(2))
    expect(rounds.map(({ blockId, caseId }) => [blockId, caseId])).toEqual([
      ['block-0', null],
      ['block-1', 'case-0'],
      ['block-2', 'case-0'],
      ['block-1', 'case-1'],
      ['block-2', 'case-1'],
      ['block-3', null],
    ])
  })

  it('come once where there is no case to repeat for, or the method takes one', () => {
    expect(roundsOf(methodOf(['per-case']), people(4), [])).toHaveLength(1)
    expect(roundsOf(methodOf(['per-case'], 'one'), people(4), casesOf(3))).toHaveLength(1)
  })
})
