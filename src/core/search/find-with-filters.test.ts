import { describe, expect, it } from 'vitest'
import type { MarkedText } from '#shared/contract/search.ts'
import { CalendarDay } from '#shared/units.ts'
import { bodyOf } from '../documents/document-body.ts'
import type { NewDocument } from '../documents/document-types.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { completions } from './completions.ts'
import { find } from './find.ts'
import type { Search } from './search.ts'

const today = CalendarDay.parse('2026-11-26')
const plain = (pieces: MarkedText) => pieces.map(({ text }) => text).join('')

function paper(title: string, text = '', more: Record<string, unknown> = {}, kind: NewDocument['kind'] = 'lesson') {
  return { kind, meta: { title, ...more }, body: bodyOf([{ type: 'paragraph', text }]) }
}

function startWith(...papers: NewDocument[]): TestDocuments {
  const test = startTestDocuments()
  for (const one of papers) test.documents.create(one)
  return test
}

function ask({ documents, store }: TestDocuments, query: string, more: Partial<Search> = {}) {
  documents.project()
  const answer = store.read((db) => find(db, { query, kinds: [], order: 'best', limit: 20, today, ...more }))
  return { ...answer, titles: answer.hits.map((hit) => plain(hit.title)) }
}

describe('search with phrases and words that must not be there', () => {
  const start = () =>
    startWith(paper('Samen', 'Het was te vroeg gesloten'), paper('Los', 'Gesloten, en te laat of vroeg'))

  it('finds a phrase only where its words stand side by side', () => {
    expect(ask(start(), '"te vroeg"').titles).toEqual(['Samen'])
    expect(ask(start(), '"te vroeg gesl').titles).toEqual(['Samen'])
    expect(ask(start(), 'vroeg gesloten').titles).toHaveLength(2)
  })

  it('leaves out what has a word in it, in whatever form, also without any other word', () => {
    expect(ask(start(), 'gesloten -laat').titles).toEqual(['Samen'])
    expect(ask(start(), 'gesloten -"te vroeg"').titles).toEqual(['Los'])
    expect(ask(start(), '-laat').titles).toEqual(['Samen'])
  })
})

describe('search with filters', () => {
  const start = () => {
    const test = startTestDocuments()
    test.clock.nowMs = new Date(2025, 2, 14, 12).getTime()
    test.documents.create(paper('Oud', 'De wachtlijst', { tags: ['te vroeg', 'wachten'] }))
    test.clock.nowMs = new Date(2026, 5, 1, 12).getTime()
    test.documents.create(paper('Nieuw', 'De wachtlijst', { tags: ['wachten'] }))
    test.documents.create(paper('Casus', 'De wachtlijst', { tags: ['vroeg'] }, 'dilemma'))
    return test
  }

  it.each([
    ['wachtlijst tag:wachten', ['Nieuw', 'Oud']],
    ['wachtlijst tag:"te vroeg"', ['Oud']],
    ['wachtlijst tag:wach', ['Nieuw', 'Oud']],
    ['wachtlijst -tag:wachten', ['Casus']],
    ['wachtlijst tag:nergens', []],
    ['wachtlijst soort:les', ['Nieuw', 'Oud']],
    ['wachtlijst kind:dilemmas', ['Casus']],
    ['wachtlijst -soort:les', ['Casus']],
    ['wachtlijst van:2026', ['Casus', 'Nieuw']],
    ['wachtlijst tot:maart 2025', ['Oud']],
    ['wachtlijst van:15-3-2025 tot:2025', []],
    ['tag:wachten', ['Nieuw', 'Oud']],
    ['tot:2025', ['Oud']],
    ['soort:les -tag:"te vroeg"', ['Nieuw']],
  ])('"%s" finds %j', (query, expected) => {
    expect(ask(start(), query).titles.toSorted()).toEqual(expected.toSorted())
    expect(ask(start(), query, { order: 'newest' }).total).toBe(expected.length)
  })

  it('tells how it took them, and leaves out those that say nothing known', () => {
    const { filters, titles } = ask(start(), 'wachtlijst soort:huis van:2026')
    expect(filters.map(({ filter, isKnown }) => [filter, isKnown])).toEqual([
      ['kind', false],
      ['from', true],
    ])
    expect(titles).toHaveLength(2)
  })

  it('shows what there is while a filter is still being typed', () => {
    expect(ask(start(), 'soort:', { order: 'newest' }).total).toBe(3)
  })

  it('keeps to the kinds that are asked for in any case', () => {
    expect(ask(start(), 'soort:les', { kinds: ['dilemma'] }).titles).toEqual([])
  })

  it('offers how a filter goes on, and nothing where none is typed', () => {
    const test = start()
    test.documents.project()
    const offered = (query: string, caret = query.length) =>
      test.store
        .read((db) => completions(db, { query, caret, kinds: [], language: 'nl', today }))
        .options.map(({ text, count }) => [text, count])
    expect(offered('wachten tag:')).toEqual([
      ['tag:wachten', 2],
      ['tag:"te vroeg"', 1],
      ['tag:vroeg', 1],
    ])
    expect(offered('tag:vr')).toEqual([
      ['tag:"te vroeg"', 1],
      ['tag:vroeg', 1],
    ])
    expect(offered('tag:vroeg').map(([text]) => text)).toEqual(['tag:vroeg', 'tag:"te vroeg"'])
    expect(offered('soort:les')).toEqual([])
    expect(offered('soort:l')).toEqual([['soort:les', 2]])
    expect(offered('van:202').map(([text]) => text)).toEqual(['van:2026', 'van:2025'])
    expect(offered('wachten')).toEqual([])
    expect(offered('tag:wa moeder', 10)).toEqual([])
  })
})

describe('search that finds nothing as it was typed', () => {
  const start = () =>
    startWith(paper('Een', 'Na de uithuisplaatsing een gesprek'), paper('Twee', 'Het gesprek met de huis arts'))

  it.each([
    ['gespreek', 'gesprek'],
    ['gesrpek', 'gesprek'],
    ['gespek', 'gesprek'],
    ['gezprek', 'gesprek'],
    ['uit huis plaatsing', 'uithuisplaatsing'],
    ['huisarts', 'huis arts'],
  ])('takes "%s" for "%s", and says so', (typed, meant) => {
    const { meant: found, titles } = ask(start(), typed)
    expect(found?.query).toBe(meant)
    expect(titles).not.toEqual([])
  })

  it('leaves the words that stand somewhere, the signs and the filters as they are', () => {
    const { meant } = ask(start(), 'soort:les gespreek uithuisplaatsing -huis')
    expect(meant?.query).toBe('soort:les gesprek uithuisplaatsing -huis')
    expect(meant?.pieces.filter(({ hit }) => hit)).toEqual([{ text: 'gesprek', hit: true }])
  })

  it('guesses nothing for a word that is two letters off, nor when something was found', () => {
    expect(ask(start(), 'geesprekk').meant).toBeNull()
    expect(ask(start(), 'gesprek').meant).toBeNull()
  })

  it('shows what holds most of the words, apart from what holds them all', () => {
    const { hits, partly } = ask(start(), 'gesprek uithuisplaatsing huisbezoek')
    expect(hits).toEqual([])
    expect(partly.map((hit) => plain(hit.title))).toEqual(['Een', 'Twee'])
    expect(ask(start(), 'gesprek uithuisplaatsing').partly.map((hit) => plain(hit.title))).toEqual(['Twee'])
  })
})

describe('search, best first', () => {
  it('weighs the title above the line of a lesson, that above a tag, and that above the text', () => {
    const filler = 'en nog wat andere dingen die hier staan'
    const test = startWith(
      paper('Tekst', `nazorg ${filler}`),
      paper('Label', filler, { tags: ['nazorg'] }),
      paper('Regel', filler, { line: 'nazorg is ook werk' }),
      paper('Nazorg', filler),
    )
    expect(ask(test, 'nazorg').titles).toEqual(['Nazorg', 'Regel', 'Label', 'Tekst'])
  })
})
