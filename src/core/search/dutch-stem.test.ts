import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchStem } from './dutch-stem.ts'

const sameWord: readonly (readonly string[])[] = [
  ['gesprek', 'gesprekken', 'gesprekje', 'gesprekjes'],
  ['client', 'clienten'],
  ['huis', 'huizen', 'huisje'],
  ['ziekenhuis', 'ziekenhuizen'],
  ['brief', 'brieven', 'briefje'],
  ['verhaal', 'verhalen'],
  ['afspraak', 'afspraken'],
  ['signaal', 'signalen'],
  ['probleem', 'problemen'],
  ['onderdeel', 'onderdelen'],
  ['vraag', 'vragen', 'vraagje'],
  ['loop', 'lopen'],
  ['leef', 'leven'],
  ['probeer', 'proberen'],
  ['gezin', 'gezinnen'],
  ['moeder', 'moeders', 'moedertje'],
  ['regel', 'regels', 'regelen'],
  ['wijkteam', 'wijkteams'],
  ['hulpverlener', 'hulpverleners'],
  ['kind', 'kinderen', 'kindje', 'kindjes'],
  ['kleinkind', 'kleinkinderen'],
  ['dag', 'dagen'],
  ['werkdag', 'werkdagen'],
  ['grens', 'grenzen'],
  ['mens', 'mensen'],
  ['mogelijkheid', 'mogelijkheden'],
  ['plaatsing', 'plaatsingen'],
  ['groot', 'grote'],
  ['lief', 'lieve'],
  ['telefoon', 'telefoontje', 'telefoontjes'],
  ['kwartier', 'kwartiertje'],
  ['methode', 'methodes', 'methoden'],
  ['behoefte', 'behoeften'],
  ['signaal', 'signalen'],
]

const otherWord: readonly (readonly [string, string])[] = [
  ['kans', 'kan'],
  ['mens', 'men'],
  ['thuis', 'thui'],
  ['wens', 'wen'],
  ['lef', 'leven'],
  ['won', 'wonen'],
  ['wet', 'weten'],
  ['bel', 'beleid'],
  ['adres', 'adre'],
  ['proces', 'proce'],
  ['moe', 'moeder'],
  ['les', 'lezen'],
  ['man', 'manen'],
  ['veilig', 'veiligheid'],
]

describe('the stem of a Dutch word', () => {
  it.each(sameWord)('is shared by the forms of %s', (...forms) => {
    const words = forms.filter((form): form is string => typeof form === 'string')
    expect(new Set(words.map(dutchStem)).size).toBe(1)
  })

  it.each(otherWord)('of %s is not that of %s', (one, other) => {
    expect(dutchStem(one)).not.toBe(dutchStem(other))
  })

  it('is there for any word, and never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(dutchStem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2))
      }),
    )
  })
})
