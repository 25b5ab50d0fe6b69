import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOccurrences } from '../../aliases/find-occurrences.ts'
import { runs } from '../../testing/runs.ts'
import { findIdentifiers } from '../find-identifiers.ts'
import { factsOf } from '../lexicon/word-facts.ts'

/** Surnames that after a given name alone are a street or an institution as easily: “Emma Lane”, “Emma House”. */
const MORE_OFTEN_A_PLACE = new Set('care church close grove hall high house lane street temple'.split(' '))
/** Somebody of whom nobody speaks in confidence. */
const FAMOUS = new Set(['gandhi'])
const GIVEN = ['Truus', 'Emma', 'Youssef', 'Krzysztof', 'Anna']

const surnames = readFileSync(join(import.meta.dirname, '../lexicons/surnames.txt'), 'latin1')
  .split('\n')
  .filter((name) => name.length > 2 && !MORE_OFTEN_A_PLACE.has(name) && !FAMOUS.has(name))
const trades = surnames.filter((name) => factsOf(name).isDutch || factsOf(name).isEnglish)

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)

const sentences: readonly ((name: string) => string)[] = [
  (name) => `Gisteren sprak ik ${name} in de gang van het huis.`,
  (name) => `${name} wil niet weg, zegt ze.`,
  (name) => `Het ging over ${name}, zei ze.`,
  (name) => `Yesterday I spoke to ${name} about it, and that was that.`,
]

const anyName = fc
  .tuple(fc.constantFrom(...GIVEN), fc.oneof(fc.constantFrom(...surnames), fc.constantFrom(...trades)))
  .map(([given, surname]) => `${given} ${capitalised(surname)}`)

/** What of the text is taken for a person, or a part of `name` for anything else. */
function findingsOn(name: string, text: string): string[] {
  const at = text.indexOf(name)
  return findIdentifiers(text)
    .filter(({ start, end }) => start < at + name.length && end > at)
    .map(({ start, end, label }) => `${label}: ${text.slice(start, end)}`)
}

describe('a given name and a surname', () => {
  it('are one person, whatever else the surname means', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...sentences), (name, sentence) => {
        expect(findingsOn(name, sentence(name))).toEqual([`person: ${name}`])
      }),
      { numRuns: runs(200, 20_000) },
    )
  })

  it.each([
    ['Truus Bakker', 'Truus Bakker is 84 en woont alleen.'],
    ['Truus Bakker', 'Ik was bij mevrouw Truus Bakker thuis.'],
    ['Truus Jansen-Bakker', 'Ik sprak Truus Jansen-Bakker weer.'],
    ['T. Bakker', 'Ik sprak T. Bakker weer.'],
    ['Ans Verkerk', 'Ik sprak Ans Verkerk weer.'],
    ['Lin Tan', 'Ik sprak Lin Tan weer.'],
    ['Sep Jansen', 'Ik sprak Sep Jansen weer.'],
    ['Emma Hall', 'I spoke to Mrs Emma Hall, and that was that.'],
  ])('are so in “%s”', (name, text) => expect(findingsOn(name, text)).toEqual([`person: ${name}`]))

  it('are two where the first is said to be what the second is called', () => {
    const people = findIdentifiers('Toen kwam Truus Meester Jansen tegen.')
      .filter(({ label }) => label === 'person')
      .map(({ start, end }) => [start, end])
    expect(people).toHaveLength(2)
  })
})

it('an alias for a whole name is offered for her first name and for her surname after a title', () => {
  const text = 'Truus Bakker belde. Truus wil niet weg. Morgen zie ik mevrouw Bakker. De bakker was er ook.'
  const places = findOccurrences(['Truus Bakker'], [{ name: 'body:0', text, safe: [] }])
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Truus Bakker', 'Truus', 'Bakker'])
})
