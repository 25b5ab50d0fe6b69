import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChooserAnswers, Choice } from '#shared/contract/methods.ts'
import { QuestionKind, type Method } from '#shared/sessions/method.ts'
import { methods } from './catalogue.ts'
import { chooseMethod } from './choose-method.ts'
import { anyQuestion, firstChoices, quickChoices } from './first-choices.ts'

const usual: ChooserAnswers = { question: 'practical', minutes: 90, people: 6, safety: 'very', isFirstTime: false }
const choose = (answers: Partial<ChooserAnswers>, from: readonly Method[] = methods) =>
  chooseMethod(from, { ...usual, ...answers })
const idsOf = (choice: Choice) => choice.suggestions.map(({ id }) => id as string)

const answers: fc.Arbitrary<ChooserAnswers> = fc.record({
  question: fc.constantFrom(...QuestionKind.options),
  minutes: fc.integer({ min: 5, max: 600 }),
  people: fc.integer({ min: 2, max: 100 }),
  safety: fc.constantFrom('new', 'fairly', 'very', 'conflict'),
  isFirstTime: fc.boolean(),
})

describe('the chooser', () => {
  it('gives at most three, each with a reason, in a form that the contract knows', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const choice = chooseMethod(methods, ChooserAnswers.parse(given))
        expect(Choice.safeParse(choice).error).toBeUndefined()
        expect(choice.suggestions.length).toBeLessThanOrEqual(3)
        expect(choice.suggestions.every(({ reasons }) => reasons.length > 0)).toBe(true)
        expect(new Set(idsOf(choice)).size).toBe(choice.suggestions.length)
      }),
    )
  })

  it('names a method that takes longer than there is only when none fits, and says so', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { advice, suggestions } = chooseMethod(methods, given)
        const tooLong = suggestions.filter(({ minutes }) => minutes > given.minutes)
        expect(tooLong.length > 0).toBe(advice === 'too-little-time')
        expect(tooLong.every(({ warnings }) => warnings.includes('too-long'))).toBe(true)
      }),
    )
  })

  it('always has something to say, unless there is a conflict in the group', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { advice, suggestions } = chooseMethod(methods, given)
        expect(suggestions.length === 0).toBe(given.safety === 'conflict')
        expect(advice === 'help-first').toBe(given.safety === 'conflict')
      }),
    )
  })

  it('warns whenever the group has fewer or more people than the method is for', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { id, warnings } of chooseMethod(methods, given).suggestions) {
          const group = methods.find((method) => method.id === id)?.group ?? { from: 0, to: 0 }
          expect(warnings.includes('too-few-people')).toBe(given.people < group.from)
          expect(warnings.includes('too-many-people') || warnings.includes('make-small-groups')).toBe(
            given.people > group.to,
          )
        }
      }),
    )
  })

  it('suggests no method that needs much safety to people who are new to each other while there is another', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { suggestions } = chooseMethod(methods, { ...given, safety: 'new' })
        const risky = suggestions.filter(({ warnings }) => warnings.includes('needs-much-safety'))
        expect([0, suggestions.length]).toContain(risky.length)
      }),
    )
  })
})

describe('which method when', () => {
  it('sets gossip aside in a new group, and says why', () => {
    const choice = choose({ question: 'own-part', safety: 'new', people: 6 })
    expect(idsOf(choice)).not.toContain('gossip')
    expect(choice.setAside.find(({ id }) => id === 'gossip')?.warnings).toEqual(['needs-much-safety'])
  })

  it('begins with the incident method for a practical question, and with a short one in three quarters of an hour', () => {
    expect(idsOf(choose({}))[0]).toBe('incident-short')
    expect(idsOf(choose({ minutes: 45 }))).toEqual(['gossip', 'troika', 'casetime'])
  })

  it('gives people who are new to it a method to begin with', () => {
    expect(idsOf(choose({ isFirstTime: true, safety: 'new' }))[0]).toBe('five-steps')
    expect(idsOf(choose({ question: 'own-part', isFirstTime: true, safety: 'new' }))[0]).toBe('ten-steps')
  })

  it.each([
    ['own-part', 'balint-ten-steps'],
    ['emotion', 'balint-group'],
    ['moral', 'moral-deliberation'],
    ['mistake', 'after-action-review'],
    ['success', 'appreciative'],
  ] as const)('answers a question of %s with %s', (question, id) => {
    expect(idsOf(choose({ question }))[0]).toBe(id)
  })

  it('takes a whole day for vision where there is one, and something shorter where there is not', () => {
    expect(idsOf(choose({ question: 'vision', minutes: 400 }))[0]).toBe('socratic-dialogue')
    const shorter = choose({ question: 'vision', minutes: 90, people: 8 })
    expect(idsOf(shorter)[0]).toBe('deep-democracy')
    expect(shorter.setAside).toMatchObject([{ id: 'socratic-dialogue', warnings: ['too-long'] }])
  })

  it('counts two cases where they fit and one where they do not', () => {
    const minutesOf = (minutes: number) =>
      choose(
        { minutes, people: 8 },
        methods.filter(({ id }) => id === ('casetime' as string)),
      ).suggestions[0]?.minutes
    expect([minutesOf(60), minutesOf(59), minutesOf(30)]).toEqual([60, 30, 30])
  })

  it('tells a large group to split up for a troika, and counts the time of one trio', () => {
    const troika = methods.filter(({ id }) => id === ('troika' as string))
    expect(choose({ people: 9 }, troika).suggestions[0]).toMatchObject({ warnings: ['make-small-groups'], minutes: 30 })
  })

  it('offers a method of the team itself before any other for the same question', () => {
    const [shipped] = methods.filter(({ id }) => id === ('five-steps' as string))
    const own = { ...shipped, id: 'own-2f1f3a4e-6f0a-4d5e-9a51-2f8f1f0a9d11' } as Method
    const [first] = choose({}, [own, ...methods]).suggestions
    expect(first).toMatchObject({ id: own.id, reasons: expect.arrayContaining(['own']) as unknown })
  })

  it('knows every method that its lists name', () => {
    const ids = new Set<string>(methods.map(({ id }) => id))
    const named = [...Object.values(firstChoices).flat(), ...quickChoices, ...anyQuestion]
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
