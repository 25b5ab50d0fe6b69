import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedText, SearchHit } from '#shared/contract/search.ts'
import { MOST_COUNTED } from '#shared/limits.ts'
import { CalendarDay } from '#shared/units.ts'
import { bodyOf } from '../documents/document-body.ts'
import type { NewDocument } from '../documents/document-types.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { runs } from '../testing/runs.ts'
import { find } from './find.ts'
import type { Search } from './search.ts'
import { dutchStem } from './dutch-stem.ts'
import { functionWords } from './query/function-words.ts'
import { wordsOf } from './words.ts'

const TODAY = CalendarDay.parse('2026-11-26')

function lesson(title: string, text = '', kind: NewDocument['kind'] = 'lesson'): NewDocument {
  return { kind, meta: { title }, body: bodyOf([{ type: 'paragraph', text }]) }
}

function startWith(...documents: NewDocument[]): TestDocuments {
  const test = startTestDocuments()
  for (const document of documents) test.documents.create(document)
  return test
}

function ask({ documents, store }: TestDocuments, query: string, more: Partial<Search> = {}) {
  documents.project()
  return store.read((db) => find(db, { query, kinds: [], order: 'newest', limit: 20, today: TODAY, ...more }))
}

const plain = (pieces: MarkedText) => pieces.map((piece) => piece.text).join('')
const titles = (hits: readonly SearchHit[]) => hits.map((hit) => plain(hit.title))
const marked = (pieces: MarkedText) => pieces.filter((piece) => piece.hit).map((piece) => piece.text)

describe('search', () => {
  it.each([
    ['clienten', 'Een cliënt belt', 'cliënt'],
    ['cliënt', 'Onze clienten bellen', 'clienten'],
    ['gesprekken', 'Een gesprek aan de deur', 'gesprek'],
    ['verhaal', 'Met twee verhalen', 'verhalen'],
    ['worries', 'The one worry that she had', 'worry'],
    ['nabij', 'Nabijheid zonder kader', 'Nabijheid'],
    ['plaatsing', 'Na een uithuisplaatsing', 'uithuisplaatsing'],
    ['gesprekken', 'Het functioneringsgesprek was vriendelijk', 'functioneringsgesprek'],
    ['CAFÉ', 'Koffie in het cafe', 'cafe'],
    ['142', 'Terug op dag 142', '142'],
  ])('on "%s" finds "%s" and marks %s', (query, text, hit) => {
    const { hits } = ask(startWith(lesson('Titel', text)), query)
    expect(hits.map(({ snippet }) => marked(snippet))).toEqual([[hit]])
  })

  it.each([
    ['kans', 'Ik kan niet wachten op de brief'],
    ['huis', 'Mevrouw Hui en de moeder van het meisje'],
    ['les', 'Le bateau'],
    ['gang', 'De toegang en het begin van de dag'],
    ['kader', 'Een kade'],
  ])('on "%s" does not find "%s"', (query, text) => {
    const { hits, meant } = ask(startWith(lesson('Titel', text)), query)
    expect(meant === null ? hits : []).toEqual([])
  })

  it('wants every word, and takes only the last for a beginning', () => {
    const test = startWith(lesson('Nazorg', 'Sluiten is een moment'), lesson('Nazorgen', 'Een telefoontje'))
    expect(titles(ask(test, 'nazorg mom').hits)).toEqual(['Nazorg'])
    expect(ask(test, 'naz moment').hits).toEqual([])
  })

  it('waits with a last word of one letter until it has two', () => {
    const test = startWith(lesson('Nazorg', 'Sluiten is een moment'))
    expect(titles(ask(test, 'nazorg x').hits)).toEqual(['Nazorg'])
    expect(ask(test, 'nazorg xy').hits).toEqual([])
  })

  it('gives on the first letter the titles that have a word with it, newest first', () => {
    const test = startWith(lesson('De Nazorg'), lesson('Vrijdag', 'nazorg'), lesson('Één nacht', '', 'mistake'))
    const { hits, total } = ask(test, 'n')
    expect(titles(hits)).toEqual(['Één nacht', 'De Nazorg'])
    expect(hits.map(({ title }) => marked(title))).toEqual([['nacht'], ['Nazorg']])
    expect(total).toBe(2)
    expect(titles(ask(test, 'e', { kinds: ['mistake'] }).hits)).toEqual(['Één nacht'])
  })

  it('keeps to the kinds asked for, also where a text names a kind', () => {
    const test = startWith(
      lesson('Een dilemma'),
      lesson('Ander dilemma', '', 'dilemma'),
      lesson('Nazorg', '', 'mistake'),
    )
    expect(titles(ask(test, 'dilemma').hits)).toEqual(['Ander dilemma', 'Een dilemma'])
    expect(titles(ask(test, 'dilemma', { kinds: ['dilemma', 'mistake'] }).hits)).toEqual(['Ander dilemma'])
    expect(ask(test, 'mistake').hits).toEqual([])
    expect(ask(test, 'nl').hits).toEqual([])
  })

  it('gives the newest first, and what was edited before all others', () => {
    const test = startTestDocuments()
    const first = test.documents.create(lesson('Eerste les'))
    test.documents.create(lesson('Tweede les'))
    expect(titles(ask(test, 'les').hits)).toEqual(['Tweede les', 'Eerste les'])
    test.documents.edit(first, (doc) => doc.getMap('meta').set('line', 'een zin'))
    expect(titles(ask(test, 'les').hits)).toEqual(['Eerste les', 'Tweede les'])
  })

  it('ranks a word in the title above one in the text, and the word itself above a compound', () => {
    const test = startWith(
      lesson('De telefoon', 'Een lang gesprek, en nog een'),
      lesson('Het gesprek', 'Bij de deur'),
      lesson('Functioneringsgesprek', 'Over loslaten'),
    )
    expect(titles(ask(test, 'gesprek', { order: 'best' }).hits)).toEqual([
      'Het gesprek',
      'De telefoon',
      'Functioneringsgesprek',
    ])
  })

  it('ranks the words as they were typed above other forms of them, however rare these are', () => {
    const test = startWith(
      lesson('Een', 'Wij gingen te vroeg weg en begonnen daarna vroeg aan een lang verhaal over vroeg opstaan'),
      lesson('Twee', 'Zij vroegen niets'),
      lesson('Drie', 'De vroege trein'),
      ...['Vier', 'Vijf', 'Zes'].map((title) => lesson(title, 'Het was vroeg, en nog wat woorden erbij')),
    )
    const found = (query: string) => titles(ask(test, query, { order: 'best' }).hits)
    expect(found('te vroeg').slice(0, 4).toSorted()).toEqual(['Een', 'Vier', 'Vijf', 'Zes'])
    expect(found('vroegen')[0]).toBe('Twee')
    expect(found('te vroeg').slice(4).toSorted()).toEqual(['Drie', 'Twee'])
  })

  it('counts hits that are not shown, up to a limit', () => {
    const test = startTestDocuments()
    for (let n = 0; n < MOST_COUNTED + 5; n += 1) test.documents.create(lesson('Nazorg'))
    expect(ask(test, 'nazorg', { limit: 5 })).toMatchObject({ total: MOST_COUNTED })
    expect(ask(test, 'nazorg', { limit: 5 }).hits).toHaveLength(5)
  })

  it('shows what people wrote as it is, with nothing in it that could be taken for a mark', () => {
    const title = '<b>Nazorg</b> \uE000vals\uE001 & [x]'
    const [hit] = ask(startWith(lesson(title, title)), 'nazorg').hits
    expect(hit?.title).toEqual([
      { text: '<b>', hit: false },
      { text: 'Nazorg', hit: true },
      { text: '</b> vals & [x]', hit: false },
    ])
    expect(marked(hit?.snippet ?? [])).toEqual(['Nazorg'])
  })

  it('finds what was written a moment ago, and nothing of what was erased from a text', () => {
    const test = startTestDocuments()
    const id = test.documents.create(lesson('Uithuisplaatsing'))
    expect(ask(test, 'plaatsing').total).toBe(1)
    test.documents.edit(id, (doc) => doc.getMap('meta').set('title', 'Thuis'))
    expect(ask(test, 'plaatsing').total).toBe(0)
    const words = test.store.read((db) => db.all('SELECT word FROM search_words'))
    expect(words).toEqual([{ word: 'thuis' }])
  })

  it('answers whatever is typed', () => {
    const test = startWith(lesson('Titel', 'NEAR AND OR NOT "tekst" * ^ : ( )'))
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom('"', '*', ' ', 'NEAR', ':', '(', ')', 'OR', 'tekst', '-', '^', '\0'),
        maxLength: 30,
      }),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom('newest', 'best'), (query, order) => {
        const { hits, total } = ask(test, query, { order })
        expect(total).toBe(hits.length)
      }),
      { numRuns: runs(100, 5000) },
    )
  })
})

describe('search, beside a simple reading of all texts', () => {
  const word = fc.constantFrom(
    'deur',
    'deuren',
    'voordeur',
    'gesprek',
    'gesprekken',
    'telefoongesprek',
    'kan',
    'kans',
    'de',
    'worry',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const typed = fc.array(fc.oneof(word, fc.constantFrom('deu', 'ge', 'gespr')), { minLength: 1, maxLength: 3 })

  /** What the documents say must be found, read word by word. */
  function matches(content: string, asked: readonly string[], inArchive: readonly string[]): boolean {
    const words = wordsOf(content)
    return asked.every((wanted, place) => {
      if (place < asked.length - 1 && functionWords.has(wanted)) return true
      const forms = [wanted, dutchStem(wanted), ...inArchive.filter((other) => dutchStem(other) === dutchStem(wanted))]
      return words.some(
        (found) =>
          forms.slice(2).concat(wanted).includes(found) ||
          (place === asked.length - 1 && found.startsWith(wanted)) ||
          forms.some((form) => form.length >= 4 && found.length >= form.length + 4 && found.endsWith(form)),
      )
    })
  }

  it('finds the same documents', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), typed, (texts, asked) => {
        const test = startWith(...texts.map((content, number) => lesson(`T${number}`, content)))
        const inArchive = texts.flatMap(wordsOf)
        const expected = texts.flatMap((content, number) => (matches(content, asked, inArchive) ? [`T${number}`] : []))
        const { hits, meant } = ask(test, asked.join(' '))
        expect(meant === null ? titles(hits) : []).toEqual(expected.toReversed())
      }),
      { numRuns: runs(15, 1000) },
    )
  })
})
