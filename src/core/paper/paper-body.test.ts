import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { markdownBody } from '../documents/markdown-body.ts'
import { textOf } from '../documents/document-text.ts'
import { bodyOfPaper } from './body-of-paper.ts'
import type { PaperBlock, PaperList, PaperRun } from './paper.ts'
import { paperOfBody } from './paper-of-body.ts'
import { samplePaper } from './testing/sample-paper.ts'

const words = fc.stringMatching(/^[a-z<>*_éł]{1,8}( [a-z]{1,6}){0,2}$/)
const yes = fc.constantFrom(true as const, undefined)
const run: fc.Arbitrary<PaperRun> = fc
  .record({
    text: words,
    bold: yes,
    italic: yes,
    underline: yes,
    strike: yes,
    code: yes,
    link: fc.constantFrom(undefined, 'https://a.test/'),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as PaperRun)

/** Neighbours that look the same are one run, so a body never gives two. */
const runs = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.filter(
      (one, place) =>
        place === 0 || JSON.stringify({ ...one, text: '' }) !== JSON.stringify({ ...all[place - 1], text: '' }),
    ),
  )

const { list } = fc.letrec<{ list: PaperList }>((tie) => ({
  list: fc
    .record({
      kind: fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
      start: fc.integer({ min: 2, max: 9 }),
      items: fc.array(
        fc.record({
          runs,
          checked: fc.boolean(),
          list: fc.option(tie('list') as fc.Arbitrary<PaperList>, { nil: undefined, depthSize: 'small' }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ kind, start, items }) => ({
      type: 'list' as const,
      kind,
      start: kind === 'number' ? start : 1,
      items: items.map((item) => ({
        runs: item.runs,
        ...(kind === 'check' ? { checked: item.checked } : {}),
        ...(item.list ? { list: item.list } : {}),
      })),
    })),
}))

const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), runs }),
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), runs }),
  list,
)

/** Two lists of a kind that touch are one list in the editor. */
const blocks = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((all) => all.filter((one, place) => !(one.type === 'list' && all[place - 1]?.type === 'list')))

function documentWith(body: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc()
  body(doc)
  return doc
}

describe('a body on paper', () => {
  it('reads back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        expect(paperOfBody(documentWith(bodyOfPaper(written)))).toEqual(written)
      }),
      { numRuns: 60 },
    )
  })

  it('has headings, looks, links and lists inside lists', () => {
    const doc = documentWith(
      markdownBody(
        '# Eén\n\n### Drie\n\nEen **vet *en schuin*** [plek](https://a.test/)\n\n- a\n    3. b\n\n- [x] klaar\n\n> zo',
      ),
    )
    expect(paperOfBody(doc)).toMatchObject([
      { type: 'heading', level: 2 },
      { type: 'heading', level: 3 },
      { type: 'paragraph', runs: [{}, { bold: true }, { bold: true, italic: true }, {}, { link: 'https://a.test/' }] },
      { type: 'list', kind: 'bullet', items: [{ list: { kind: 'number', start: 3 } }] },
      { type: 'list', kind: 'check', items: [{ checked: true }] },
      { type: 'quote' },
    ])
  })

  it('gives the rows of a table as lines, and everything else in a document', () => {
    const text = textOf(documentWith(bodyOfPaper(samplePaper.blocks)))
    expect(text).toContain('het team | denkt mee | en schrijft')
    expect(text).toContain('محمد علي')
    expect(text).toContain('in de avond')
  })

  it('follows no link that leads elsewhere than ours do', () => {
    const doc = documentWith(markdownBody('[hier](javascript:alert(1)) en [daar](https://a.test/)'))
    expect(JSON.stringify(paperOfBody(doc))).not.toContain('javascript')
  })

  it('is one empty paragraph when there is nothing', () => {
    expect(textOf(documentWith(bodyOfPaper([])))).toBe('')
    expect(paperOfBody(documentWith(bodyOfPaper([])))).toEqual([])
  })
})
