import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/contract/privacy.ts'
import type { SharedState } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { obstaclesTo, requireFree } from './obstacles.ts'

const id = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
const said: SharedState = { kind: 'dilemma', fields: [{ name: 'title', value: 'Wachten' }], body: [], stances: [] }
const found = (weight: Finding['weight']): Finding => ({
  field: 'title',
  start: 0,
  end: 7,
  text: 'Wachten',
  label: 'person',
  weight,
  reason: { code: 'known-name' },
  generalisations: [],
  alias: null,
})

describe('what keeps a document from being shared', () => {
  it('is nothing when it says something, has a summary, and nothing was found', () => {
    expect(obstaclesTo({ isCircleToBeAsked: false, theirs: said, summary: 'Over wachten', findings: [] })).toEqual([])
  })

  it.each([
    ['blocks', 'blocked'],
    ['asks', 'undecided'],
  ] as const)('is a finding that %s', (weight, obstacle) => {
    expect(
      obstaclesTo({ isCircleToBeAsked: false, theirs: said, summary: 'Over wachten', findings: [found(weight)] }),
    ).toEqual([obstacle])
  })

  it.each([
    ['dilemma', []],
    ['mistake', []],
    ['success', []],
    ['lesson', ['undecided']],
  ] as const)('is a hint in a %s: %j', (kind, obstacles) => {
    const theirs = { ...said, kind }
    expect(
      obstaclesTo({ isCircleToBeAsked: false, theirs, summary: 'Over wachten', findings: [found('hint')] }),
    ).toEqual(obstacles)
  })

  it('comes worst first', () => {
    const nothing: SharedState = { kind: 'dilemma', fields: [], body: [{ type: 'paragraph', runs: [] }], stances: [] }
    const findings = [found('asks'), found('blocks')]
    expect(obstaclesTo({ isCircleToBeAsked: false, theirs: nothing, summary: ' ', findings })).toEqual([
      'empty',
      'blocked',
      'undecided',
      'no-summary',
    ])
  })

  it.each([
    ['empty', 'SHARE_EMPTY'],
    ['blocked', 'SHARE_BLOCKED'],
    ['undecided', 'SHARE_UNDECIDED'],
    ['no-summary', 'SHARE_WITHOUT_SUMMARY'],
  ] as const)('when it is “%s” is refused as %s', (obstacle, code) => {
    expect(() => requireFree(id, [obstacle])).toThrow(expect.objectContaining({ code, data: { id } }))
    expect(() => requireFree(id, [])).not.toThrow()
  })
})
