import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchFamily } from './dutch-family.ts'
import { dutchStem } from './dutch-stem.ts'

/** Whether search finds `found` on `asked`, in an archive that has both the word and its infinitive. */
function isFamily(asked: string, found: string): boolean {
  const { words, stems } = dutchFamily(asked)
  return words.includes(found) || (found.endsWith('en') && stems.includes(dutchStem(found)))
}

describe('the family of a Dutch word', () => {
  it.each([
    ['vertalen', 'vertaalde'],
    ['vertaalt', 'vertalen'],
    ['tolken', 'getolkt'],
    ['bellen', 'gebeld'],
    ['gebeld', 'bellen'],
    ['opbellen', 'opgebeld'],
    ['sluiten', 'gesloten'],
    ['afgesloten', 'afsluiten'],
    ['afgesloten', 'gesloten'],
    ['afgesloten', 'sluit'],
    ['besproken', 'bespreken'],
    ['ontruimen', 'ontruiming'],
    ['ontruiming', 'ontruimen'],
    ['verhuizen', 'verhuizing'],
    ['verlengen', 'verlenging'],
    ['plaatsen', 'plaatsing'],
    ['eenzame', 'eenzaamheid'],
    ['zwijgen', 'zweeg'],
  ])('of "%s" has "%s"', (asked, found) => {
    expect(isFamily(asked, found)).toBe(true)
  })

  it.each([
    ['kind', 'kinderbijslag'],
    ['afspraak', 'spraak'],
    ['huis', 'gehuil'],
    ['moeder', 'moed'],
  ])('of "%s" has no "%s"', (asked, found) => {
    expect(isFamily(asked, found)).toBe(false)
  })

  it('is there for any word, without the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(dutchFamily(word).words).not.toContain(word)
      }),
    )
  })
})
