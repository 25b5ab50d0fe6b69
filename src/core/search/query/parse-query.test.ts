import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '#shared/units.ts'
import { runs } from '../../testing/runs.ts'
import { parseQuery } from './parse-query.ts'

const TODAY = CalendarDay.parse('2026-11-26')
const parse = (typed: string) => parseQuery(typed, TODAY)
const words = (typed: string) => parse(typed).terms.map((term) => term.words.join('+'))

describe('words', () => {
  it('are asked as they are, without accents and signs', () => {
    expect(words('De Cliënt, belt!')).toEqual(['de', 'client', 'belt'])
  })

  it('in quotes are one phrase, that goes on until its quote is there', () => {
    const [first, second] = parse('nazorg "te vroeg sl').terms
    expect(first).toMatchObject({ words: ['nazorg'], isPhrase: false, isOpen: false })
    expect(second).toMatchObject({ words: ['te', 'vroeg', 'sl'], isPhrase: true, isOpen: true })
    expect(parse('“te vroeg”').terms).toMatchObject([{ words: ['te', 'vroeg'], isPhrase: true, isOpen: false }])
  })

  it('behind a minus must not stand there, and one within a word is none', () => {
    expect(parse('-wachtlijst re-integratie - "niet -dit"').terms).toMatchObject([
      { words: ['wachtlijst'], isNot: true },
      { words: ['re'], isNot: false },
      { words: ['integratie'], isNot: false },
      { words: ['niet', 'dit'], isNot: false, isPhrase: true },
    ])
  })

  it('behind the name of no filter are words', () => {
    expect(words('moeder: ze belt om 10:30')).toEqual(['moeder', 'ze', 'belt', 'om', '10', '30'])
    expect(parse('moeder: ze').filters).toEqual([])
  })

  it('are still being typed at the end, and no longer behind a space', () => {
    expect(parse('te vroeg').terms.map(({ isOpen }) => isOpen)).toEqual([false, true])
    expect(parse('te vroeg ').terms.map(({ isOpen }) => isOpen)).toEqual([false, false])
  })
})

describe('a filter', () => {
  it.each([
    ['soort:les', ['lesson']],
    ['kind:lessons', ['lesson']],
    ['SOORT:Dilemma', ['dilemma']],
    ['soort: fouten', ['mistake']],
    ['type:suc', ['success']],
  ])('"%s" names kinds in either language', (typed, kinds) => {
    expect(parse(typed)).toMatchObject({ kinds, terms: [] })
  })

  it('takes a tag of more words in quotes, and as it is kept', () => {
    expect(parse('tag:"Te  Vroeg" -tag:#gemeente').tags).toEqual([
      { tag: 'te vroeg', isNot: false, isWhole: true },
      { tag: 'gemeente', isNot: true, isWhole: false },
    ])
  })

  it.each([
    ['van:2025', '2025-01-01'],
    ['from:2025-03', '2025-03-01'],
    ['van:maart 2025', '2025-03-01'],
    ['sinds: 14 maart 2025', '2025-03-14'],
    ['vanaf:14-3-2025', '2025-03-14'],
    ['van:2025-03-14', '2025-03-14'],
    ['van:3/2025', '2025-03-01'],
    ['van:december', '2025-12-01'],
    ['van:november', '2026-11-01'],
    ['since:march 2025', '2025-03-01'],
    ['van:gisteren', '2026-11-25'],
  ])('"%s" begins on %s', (typed, day) => {
    expect(parse(typed)).toMatchObject({ from: day, until: null, terms: [] })
  })

  it.each([
    ['tot:2025', '2025-12-31'],
    ['until:2024-02', '2024-02-29'],
    ['tot:14 maart 2025', '2025-03-14'],
    ['to:today', '2026-11-26'],
  ])('"%s" ends on %s', (typed, day) => {
    expect(parse(typed)).toMatchObject({ from: null, until: day, terms: [] })
  })

  it.each([
    'van:31-2-2025',
    'van:3',
    'tot:13-2025',
    'soort:huis',
    'tag:',
    '-van:2025',
    'van:maart april',
    'tot:2025 2026 2027x',
  ])('"%s" that says nothing known, or not all of it, fails nothing', (typed) => {
    const { filters } = parse(typed)
    expect(filters.length).toBe(1)
  })

  it('leaves words that are no date to be searched for', () => {
    expect(parse('van:2025 moeder')).toMatchObject({ from: '2025-01-01', terms: [{ words: ['moeder'] }] })
  })

  it('stands together with others, and the narrowest days count', () => {
    expect(parse('van:2024 soort:les van:2025 soort:fout -soort:les tot:maart 2026')).toMatchObject({
      kinds: ['lesson', 'mistake'],
      notKinds: ['lesson'],
      from: '2025-01-01',
      until: '2026-03-31',
    })
  })
})

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'tag:',
        'soort:',
        'van:',
        'tot:',
        '-',
        '"',
        '“',
        ' ',
        'maart',
        '2025',
        '14',
        '-3-',
        'les',
        'NEAR(',
        '*',
        '^',
        ':',
        '{',
        '\0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)

describe('whatever is typed', () => {
  it('is read without failing, into words that can be no syntax', () => {
    fc.assert(
      fc.property(any, (typed) => {
        for (const { words: found } of parse(typed).terms) {
          expect(found.length).toBeGreaterThan(0)
          for (const word of found) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      }),
      { numRuns: runs(300, 50_000) },
    )
  })

  it('tells where its filters stand, in order and apart, so that one can be taken out', () => {
    fc.assert(
      fc.property(any, (typed) => {
        const { filters } = parse(typed)
        let before = 0
        for (const { start, end } of filters) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(typed.length)
        const [first] = filters
        if (!first) return
        const rest = `${typed.slice(0, first.start)} ${typed.slice(first.end)}`
        expect(parse(rest).filters.length).toBe(filters.length - 1)
      }),
      { numRuns: runs(300, 50_000) },
    )
  })

  it('means what was put together', () => {
    const word = fc.constantFrom('nazorg', 'cliënt', 'huis')
    const asked = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      not: fc.array(word, { maxLength: 2 }),
      tag: fc.option(fc.constantFrom('waakvlam', 'te vroeg')),
      kind: fc.option(fc.constantFrom('les', 'dilemma')),
    })
    fc.assert(
      fc.property(asked, fc.boolean(), ({ words: wanted, not, tag, kind }, tagFirst) => {
        const filters = [...(tag ? [`tag:"${tag}"`] : []), ...(kind ? [`soort:${kind}`] : [])]
        const text = [...wanted, ...not.map((one) => `-${one}`)]
        const { terms, tags, kinds } = parse((tagFirst ? [...filters, ...text] : [...text, ...filters]).join(' '))
        expect(terms.filter((term) => !term.isNot)).toHaveLength(wanted.length)
        expect(terms.filter((term) => term.isNot)).toHaveLength(not.length)
        expect(tags.map((one) => one.tag)).toEqual(tag ? [tag] : [])
        expect(kinds).toEqual(kind === 'les' ? ['lesson'] : kind ? ['dilemma'] : null)
      }),
    )
  })
})
