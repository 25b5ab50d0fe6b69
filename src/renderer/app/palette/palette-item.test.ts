import { Lock } from 'lucide-react'
import { describe, expect, it } from 'vitest'
import { matching, type PaletteItem } from './palette-item.ts'

const item = (label: string, keywords = ''): PaletteItem => ({ id: label, icon: Lock, label, keywords, run() {} })
const items = [item('Naar Dilemma’s'), item('Kluis op slot', 'vergrendelen'), item('Switch to English', 'taal Engels')]
const found = (query: string) => matching(items, query).map(({ label }) => label)

describe('the actions that match', () => {
  it('are all of them while nothing is typed', () => {
    expect(found(' ')).toHaveLength(3)
  })

  it('have every typed word at the start of a word', () => {
    expect(found('slot klu')).toEqual(['Kluis op slot'])
    expect(found('luis')).toEqual([])
  })

  it('are found by other names too', () => {
    expect(found('vergr')).toEqual(['Kluis op slot'])
    expect(found('engels')).toEqual(['Switch to English'])
  })

  it('come first when they are named', () => {
    const both = [item('Kluis op slot', 'taal'), item('Taal')]
    expect(matching(both, 'taal').map(({ label }) => label)).toEqual(['Taal', 'Kluis op slot'])
  })

  it('do not mind accents, capitals and apostrophes', () => {
    expect(found('DILEMMAS')).toEqual(['Naar Dilemma’s'])
    expect(found("dilemma's")).toEqual(['Naar Dilemma’s'])
  })
})
