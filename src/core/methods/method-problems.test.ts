import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MethodId } from '#shared/ids.ts'
import { Method } from '#shared/sessions/method.ts'
import type { DraftBlock, MethodDraft } from '#shared/sessions/method-draft.ts'
import { problemsOf } from '#shared/sessions/method-problems.ts'
import { blankDraft } from './blank-draft.ts'
import { methods } from './catalogue.ts'
import { draftOf } from './draft-of-method.ts'
import { methodOf } from './method-of-draft.ts'

const identity = { id: 'own-test' as MethodId, version: 3, language: 'nl' } as const
const drafts = methods.map((method) => draftOf(method))
const [incident] = drafts as [MethodDraft]

type Change = (draft: MethodDraft) => MethodDraft
const inBlock =
  (place: number, change: Partial<DraftBlock>): Change =>
  (draft) => ({
    ...draft,
    blocks: draft.blocks.map((block, index) =>
      index === place % draft.blocks.length ? { ...block, ...change } : block,
    ),
  })

const blockChange: fc.Arbitrary<Partial<DraftBlock>> = fc.oneof(
  fc.record({ minutes: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ name: fc.constantFrom({ nl: '', en: 'Name' }, { nl: '  ', en: '' }, { nl: 'Naam', en: '' }) }),
  fc.record({ prompt: fc.constantFrom({ nl: '', en: '' }, { nl: 'Vraag', en: '' }) }),
  fc.record({ cue: fc.constantFrom({ nl: '', en: '' }, { nl: '', en: 'Cue' }) }),
  fc.record({ speaks: fc.constantFrom('everyone', 'bringer', 'group', 'nobody') }),
  fc.record({ record: fc.constantFrom('all', 'nothing') }),
  fc.record({ id: fc.constantFrom('tell', 'questions', 'block-9') }),
  fc.record({ visibility: fc.constantFrom({ as: 'hidden-until', block: 'questions' }, { as: 'named' }) }),
  fc.record({
    input: fc.constantFrom(
      { type: 'talk' },
      { type: 'choose-module' },
      { type: 'vote', dots: 0 },
      { type: 'vote', dots: 3 },
      { type: 'sort', piles: [] },
      {
        type: 'sort',
        piles: [
          { id: 'a', name: { nl: 'A', en: '' } },
          { id: 'b', name: { nl: 'B', en: '' } },
        ],
      },
      {
        type: 'sort',
        piles: [
          { id: 'a', name: { nl: 'A', en: '' } },
          { id: 'a', name: { nl: '', en: '' } },
        ],
      },
      { type: 'rate', to: 5, low: { nl: 'laag', en: '' }, high: { nl: '', en: '' } },
      { type: 'table', columns: [], rows: [] },
    ),
  }),
) as fc.Arbitrary<Partial<DraftBlock>>

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(11), blockChange).map(([place, changed]) => inBlock(place, changed)),
  fc.record({ from: fc.nat(4), to: fc.nat(120) }).map((group) => (draft: MethodDraft) => ({ ...draft, group })),
  fc.nat(9).map((usualCases) => (draft: MethodDraft) => ({ ...draft, usualCases })),
  fc.constant((draft: MethodDraft) => ({ ...draft, name: { nl: '', en: '' } })),
  fc.constant((draft: MethodDraft) => ({ ...draft, blocks: [] })),
  fc.constant((draft: MethodDraft) => ({ ...draft, blocks: draft.blocks.toReversed() })),
)

const anyDraft = fc
  .tuple(fc.constantFrom(...drafts), fc.array(change, { maxLength: 4 }))
  .map(([draft, changes]) => changes.reduce((changed, next) => next(changed), draft))

describe('a draft', () => {
  it('becomes a valid method exactly when nothing is wrong with it', () => {
    let [ready, unready] = [0, 0]
    fc.assert(
      fc.property(anyDraft, (draft) => {
        if (problemsOf(draft, 'nl').length > 0) {
          unready += 1
          return
        }
        ready += 1
        expect(Method.safeParse(methodOf(draft, identity)).error).toBeUndefined()
      }),
      { numRuns: 600 },
    )
    expect([ready > 50, unready > 50]).toEqual([true, true])
  })

  it.each(methods.map((method) => [method.id as string, method] as const))(
    'of %s has no problems in either language',
    (_, method) => {
      expect(problemsOf(draftOf(method), 'nl')).toEqual([])
      expect(problemsOf(draftOf(method), 'en')).toEqual([])
    },
  )

  it('gives the same method back', () => {
    for (const method of methods) {
      const { id, version } = method
      expect(methodOf(draftOf(method), { id, version, language: 'nl' })).toEqual({ ...method, variantOf: null })
    }
  })

  it('needs one language only; the other takes its words', () => {
    const dutch: MethodDraft = {
      ...incident,
      name: { nl: 'Ons half uur', en: '' },
      blocks: incident.blocks.map((block) => ({ ...block, prompt: { nl: 'Wat speelt er?', en: ' ' } })),
    }
    expect(problemsOf(dutch, 'nl')).toEqual([])
    const method = methodOf(dutch, identity)
    expect(method.name).toEqual({ nl: 'Ons half uur', en: 'Ons half uur' })
    expect(method.blocks[0]?.prompt.en).toBe('Wat speelt er?')
    expect(problemsOf(dutch, 'en').map(({ path }) => path[0])).toContain('name')
  })

  it('that is blank says what to begin with', () => {
    expect(problemsOf(blankDraft, 'nl')).toEqual([
      { path: ['name'], code: 'empty' },
      { path: ['use'], code: 'empty' },
      { path: ['blocks', 0, 'name'], code: 'empty' },
      { path: ['blocks', 0, 'prompt'], code: 'empty' },
    ])
  })
})

describe('what is wrong with a draft', () => {
  const [first, second] = [0, 1]
  it.each<[string, MethodDraft, readonly (string | number)[], string]>([
    ['a block without time', inBlock(first, { minutes: 0 })(incident), ['blocks', 0, 'minutes'], 'out-of-range'],
    ['a block of five hours', inBlock(first, { minutes: 300 })(incident), ['blocks', 0, 'minutes'], 'out-of-range'],
    ['a group of one', { ...incident, group: { from: 1, to: 8 } }, ['group'], 'out-of-range'],
    ['a group that ends before it begins', { ...incident, group: { from: 8, to: 4 } }, ['group'], 'out-of-range'],
    ['no blocks', { ...incident, blocks: [] }, ['blocks'], 'no-blocks'],
    [
      'somebody who must speak and be silent',
      inBlock(first, { speaks: 'group', silent: 'group' })(incident),
      ['blocks', 0, 'silent'],
      'speaks-and-silent',
    ],
    [
      'something hidden until a block that came before',
      inBlock(second, { visibility: { as: 'hidden-until', block: 'look-back' } })(incident),
      ['blocks', 1, 'visibility'],
      'shown-never',
    ],
    [
      'a vote on nothing',
      inBlock(first, { input: { type: 'vote', dots: 2 } })(incident),
      ['blocks', 0, 'input'],
      'nothing-gathered',
    ],
    [
      'a choice of modules that nobody can use',
      inBlock(6, { input: { type: 'choose-module' } })(incident),
      ['blocks', 6, 'input'],
      'no-block-for-module',
    ],
    [
      'a table without columns',
      inBlock(first, { input: { type: 'table', columns: [], rows: [] } })(incident),
      ['blocks', 0, 'input', 'columns'],
      'too-few',
    ],
  ])('names %s', (_, draft, path, code) => {
    expect(problemsOf(draft, 'nl')).toContainEqual({ path, code })
  })
})
