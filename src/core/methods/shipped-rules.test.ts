import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/sessions/block.ts'
import type { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { methods } from './catalogue.ts'

function get(id: string): Method {
  const found = methods.find((method) => method.id === id)
  if (!found) throw new Error(`no method ${id}`)
  return found
}

function blockOf(method: string, block: string): Block {
  const found = get(method).blocks.find(({ id }) => id === block)
  if (!found) throw new Error(`no block ${block} in ${method}`)
  return found
}

const columnsOf = ({ input }: Block) => (input.type === 'table' ? input.columns.map(({ id }) => id) : [])
const rowsOf = ({ input }: Block) => (input.type === 'table' ? input.rows.map(({ id }) => id) : [])

describe('what makes a method that method', () => {
  it('keeps the ending of the long incident method shut until the eighth round', () => {
    const { blocks } = get('incident-long')
    expect(blockOf('incident-long', 'sketch').visibility).toEqual({ as: 'hidden-until', block: 'what-was-done' })
    expect(blocks.findIndex(({ id }) => id === 'what-was-done') + 1).toBe(8)
    expect(blockOf('incident-long', 'standpoint').visibility).toEqual({ as: 'private-until-reveal', named: true })
  })

  it('sends the bringer out of the room for the analysis of an incident', () => {
    const analysis = blockOf('incident-short', 'analysis')
    expect([analysis.bringerSits, analysis.visibility.as]).toEqual(['outside', 'outside-the-room'])
  })

  it.each(['gossip', 'troika', 'wise-crowds', 'reflecting-team', 'consultancy', 'balint-group'])(
    'turns the bringer’s chair where the group talks: %s',
    (id) => {
      const turned = get(id).blocks.filter((block) => block.bringerSits === 'turned-away')
      expect(turned).not.toEqual([])
      expect(turned.every((block) => block.silent === 'bringer')).toBe(true)
    },
  )

  it('keeps nothing of a Balint group but what the bringer notes, and nothing at all of a Schwartz Round', () => {
    expect(get('balint-group').blocks.map(({ record }) => record)).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'bringer-only',
    ])
    expect(get('schwartz-round').blocks.every(({ record }) => record === 'nothing')).toBe(true)
  })

  it('gives a clearness committee double confidentiality and leaves notes to the bringer alone', () => {
    const { doubleConfidentiality, blocks } = get('clearness-committee')
    expect(doubleConfidentiality).toBe(true)
    expect(blocks.every(({ record }) => record !== 'all')).toBe(true)
    expect(methods.filter((method) => method.doubleConfidentiality)).toHaveLength(1)
  })

  it('lets the bringer sort questions as warm, neutral and cold', () => {
    for (const id of ['ten-steps', 'socratic-short']) {
      const { input, speaks } = blockOf(id, 'sort-questions')
      expect(speaks).toBe('bringer')
      expect(input.type === 'sort' && input.piles.map((pile) => pile.id)).toEqual(['warm', 'neutral', 'cold'])
    }
  })

  it('lays party, value and norm in a table, and weighs alone and without names', () => {
    expect(columnsOf(blockOf('moral-deliberation', 'perspectives'))).toEqual(['party', 'value', 'norm'])
    expect(blockOf('moral-deliberation', 'own-standpoint').visibility).toEqual({
      as: 'private-until-reveal',
      named: false,
    })
  })

  it('has the moral deliberation in both orders that are in use, with the same rounds', () => {
    const orderOf = (id: string) => get(id).blocks.map((block) => block.id as string)
    const usual = orderOf('moral-deliberation')
    const other = orderOf('moral-deliberation-questions-first')
    expect(usual.slice(2, 4)).toEqual(['dilemma', 'clarify'])
    expect(other.slice(2, 4)).toEqual(['clarify', 'dilemma'])
    expect(other.toSorted()).toEqual(usual.toSorted())
    expect(get('moral-deliberation-questions-first').variantOf).toBe('moral-deliberation')
  })

  it('asks of an incident what is of oneself, of the team and of the organisation', () => {
    expect(rowsOf(blockOf('imi', 'wishes'))).toEqual(['own', 'team', 'organisation'])
  })

  it('protects an after action review from hindsight: what was expected is written before it is shown', () => {
    expect(blockOf('after-action-review', 'expected').visibility.as).toBe('private-until-reveal')
    expect(columnsOf(blockOf('after-action-review', 'why'))).toEqual(['expected', 'actual', 'why'])
    expect(columnsOf(blockOf('after-action-review', 'next'))).toContain('next')
  })

  it('sorts the causes of a mistake as technical, organisational, human and client-related', () => {
    const { input } = blockOf('prisma-light', 'label')
    expect(input.type === 'sort' && input.piles.map(({ id }) => id)).toEqual([
      'technical',
      'organisational',
      'human',
      'client',
    ])
  })

  it('gives each person a turn in a troika and a wise crowd', () => {
    for (const [id, minutes] of [
      ['troika', 10],
      ['wise-crowds', 15],
    ] as const) {
      const method = get(id)
      expect(method.blocks.every(({ repeat }) => repeat === 'per-person')).toBe(true)
      expect(minutesOf(method, { people: 1, cases: 1 })).toBe(minutes)
      expect(minutesOf(method, { people: 4, cases: 1 })).toBe(minutes * 4)
    }
  })

  it('takes two cases in the time of two: Balint 45 minutes each, casetime 30', () => {
    for (const [id, minutes] of [
      ['balint-group', 45],
      ['casetime', 30],
    ] as const) {
      expect(minutesOf(get(id), { people: 8, cases: 1 })).toBe(minutes)
      expect(minutesOf(get(id))).toBe(minutes * 2)
    }
  })

  it('leaves the form of the advice open in six phases', () => {
    const { blocks } = get('six-phases')
    expect(blocks.map(({ input }) => input.type)).toContain('choose-module')
    expect(blockOf('six-phases', 'consultation').modules).toHaveLength(6)
  })
})
