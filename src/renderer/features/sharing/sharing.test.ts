import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/contract/privacy.ts'
import type { OwnBlock, ShareChoices, SharedBlock, SharedRun, SharedState } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { changedParts } from './changed-parts.ts'
import { aliasSpans, markedRuns, withLists } from './marked-runs.ts'
import { isAbout } from './use-choices.ts'
import { weighedFindings } from './weighed-findings.ts'

const run = (text: string, format = 0): SharedRun => ({ text, format, url: null, documentId: null })
const paragraph = (...runs: SharedRun[]): SharedBlock => ({ type: 'paragraph', runs })
const item = (list: 'bullet' | 'number', text: string): SharedBlock => ({
  type: 'item',
  list,
  depth: 0,
  checked: false,
  runs: [run(text)],
})

describe('marks in a text', () => {
  it('cut the runs where they begin and end, across looks', () => {
    const marked = markedRuns([run('Om elf '), run('uur belde', 1)], [{ start: 3, end: 10, mark: 'found' }])
    expect(marked.map(({ text, format, mark }) => [text, format, mark])).toEqual([
      ['Om ', 0, null],
      ['elf ', 0, 'found'],
      ['uur', 1, 'found'],
      [' belde', 1, null],
    ])
  })

  it('leave a text as it is where there are none', () => {
    expect(markedRuns([run('Om elf')], [])).toEqual([{ ...run('Om elf'), mark: null }])
  })

  it('stand where aliases stand', () => {
    const block: OwnBlock = {
      type: 'paragraph',
      runs: [
        { ...run('Met '), alias: null },
        { ...run('mevrouw K.'), alias: { realName: 'Karin' } },
      ],
    }
    expect(aliasSpans(block)).toEqual([{ start: 4, end: 14, mark: 'alias' }])
    expect(aliasSpans(undefined)).toEqual([])
  })
})

describe('the blocks of a text', () => {
  it('are shown with the items of a list together', () => {
    const groups = withLists([paragraph(run('a')), item('bullet', 'b'), item('bullet', 'c'), item('number', 'd')])
    expect(groups.map(({ list, blocks }) => [list, blocks.map(({ at }) => at)])).toEqual([
      [null, [0]],
      ['bullet', [1, 2]],
      ['number', [3]],
    ])
  })
})

describe('what was found', () => {
  const found = (text: string, weight: Finding['weight']): Finding => ({
    field: 'body:0',
    start: 0,
    end: text.length,
    text,
    label: 'person',
    weight,
    reason: { code: 'known-name' },
    generalisations: [],
    alias: null,
  })

  it('asks once for the same words, by how much it weighs', () => {
    const weighed = weighedFindings([found('Karin', 'blocks'), found('14 mei', 'asks'), found('karin', 'blocks')])
    expect(weighed.blocks.map(({ findings }) => findings.map(({ text }) => text))).toEqual([['Karin', 'karin']])
    expect(weighed.asks.map(({ findings: [one] }) => one.text)).toEqual(['14 mei'])
    expect(weighed.hint).toEqual([])
  })
})

describe('what an update changes', () => {
  const stanceWords = { helps: 'helpt', conflicts: 'botst', silent: 'zwijgt' }
  const principleId = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
  const stance = { principleId, stance: 'helps', why: 'Ik bleef.' } as const
  const state = (
    title: string,
    body: string[],
    outcome?: string,
    stances: SharedState['stances'] = [],
  ): SharedState => ({
    kind: 'dilemma',
    fields: [{ name: 'title', value: title }, ...(outcome ? [{ name: 'outcome', value: outcome }] : [])],
    body: body.map((text) => paragraph(run(text))),
    stances,
  })

  it('is named part by part, also what came and what went', () => {
    const before = { summary: 'Over grenzen', state: state('Nachtappjes', ['Een', 'Twee']) }
    const after = { summary: 'Over nachten', state: state('Nachtappjes', ['Een', 'Drie'], 'Ze belde.', [stance]) }
    expect(changedParts(before, after, 'ja', stanceWords)).toEqual([
      { name: 'summary', before: 'Over grenzen', after: 'Over nachten' },
      { name: 'outcome', before: '', after: 'Ze belde.' },
      { name: 'body', before: 'Een\nTwee', after: 'Een\nDrie' },
      { name: `stance:${stance.principleId}`, before: '', after: 'helpt: Ik bleef.' },
    ])
    expect(changedParts(before, before, 'ja', stanceWords)).toEqual([])
  })
})

describe('the choices', () => {
  const choices: ShareChoices = { kind: 'dilemma', chosen: ['outcome'], summary: 'Over grenzen', visibility: 'named' }

  it('are answered when core looked at the same, but for spaces around the summary', () => {
    expect(isAbout({ ...choices, summary: ' Over grenzen ' }, choices)).toBe(true)
    expect(isAbout({ ...choices, summary: 'Over' }, choices)).toBe(false)
    expect(isAbout({ ...choices, chosen: [] }, choices)).toBe(false)
    expect(isAbout({ ...choices, visibility: 'anonymous' }, choices)).toBe(false)
  })
})
