import { describe, expect, it } from 'vitest'
import type { ReadFile } from '#shared/contract/transfer.ts'
import { advance, atRest, comingIn, countComing, type ImportEvent, type ImportState } from './import-state.ts'

const text = (kind: 'dilemma' | null = null): ReadFile => ({
  outcome: 'text',
  text: { title: 'Titel', opening: 'Zo begint het.', words: 3, kind, leftOut: [] },
})
const refused: ReadFile = { outcome: 'refused', reason: 'damaged' }
const archive: ReadFile = {
  outcome: 'archive',
  kinds: { lesson: 5 },
  documents: 5,
  alreadyHere: 2,
  different: 0,
  fromTeams: 0,
  withRealNames: 0,
  decisions: 0,
}

const after = (...events: ImportEvent[]): ImportState => events.reduce(advance, atRest)
const read = (file: number, one: ReadFile): ImportEvent => ({
  type: 'read',
  one: { file, name: `${file}.txt`, read: one },
})
const filesOf = (state: ImportState) => ('files' in state ? state.files : [])

describe('an import on the screen', () => {
  it('begins with every text chosen as a journal entry, unless the file says otherwise', () => {
    const state = after({ type: 'reading', of: 3 }, read(0, text()), read(1, text('dilemma')), read(2, refused), {
      type: 'all-read',
    })
    expect(state).toMatchObject({ step: 'preview', withRealNames: false })
    expect(filesOf(state).map(({ kind, isChosen }) => [kind, isChosen])).toEqual([
      ['journal', true],
      ['dilemma', true],
      ['journal', false],
    ])
  })

  it('counts what comes in: texts that are chosen, and of an archive what is not here yet', () => {
    const state = after({ type: 'reading', of: 3 }, read(0, text()), read(1, archive), read(2, refused), {
      type: 'all-read',
    })
    expect(countComing(filesOf(state))).toBe(4)
    const without = advance(state, { type: 'choose', file: 0, isChosen: false })
    expect(countComing(filesOf(without))).toBe(3)
    expect(comingIn(filesOf(without)).map(({ file }) => file)).toEqual([1])
  })

  it('makes one text or all of them something else', () => {
    const state = after(
      { type: 'reading', of: 2 },
      read(0, text()),
      read(1, text()),
      { type: 'all-read' },
      { type: 'kind', file: 1, kind: 'lesson' },
    )
    expect(filesOf(state).map(({ kind }) => kind)).toEqual(['journal', 'lesson'])
    expect(filesOf(advance(state, { type: 'kind', file: 'all', kind: 'mistake' })).map(({ kind }) => kind)).toEqual([
      'mistake',
      'mistake',
    ])
  })

  it('goes back to what was read when bringing in is stopped or fails, and to the beginning when reading is', () => {
    const preview = after({ type: 'reading', of: 1 }, read(0, text()), { type: 'all-read' })
    const busy = advance(preview, { type: 'progress', done: 0, of: 1 })
    expect(busy.step).toBe('busy')
    expect(advance(busy, { type: 'stopped' })).toEqual(preview)
    expect(advance(busy, { type: 'failed', failure: 'x' })).toEqual({ ...preview, failure: 'x' })
    expect(advance(after({ type: 'reading', of: 1 }), { type: 'stopped' })).toEqual(atRest)
    expect(advance(after({ type: 'reading', of: 1 }), { type: 'failed', failure: 'x' })).toEqual({
      step: 'choose',
      failure: 'x',
    })
  })

  it('lets nothing that comes too late change what is on the screen', () => {
    expect(advance(atRest, read(0, text()))).toEqual(atRest)
    expect(advance(atRest, { type: 'all-read' })).toEqual(atRest)
    expect(advance(atRest, { type: 'progress', done: 1, of: 2 })).toEqual(atRest)
    expect(advance(atRest, { type: 'choose', file: 0, isChosen: true })).toEqual(atRest)
  })
})
