import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../find-identifiers.ts'
import { found } from '../testing/found.ts'

const reasonFor = (text: string) => findIdentifiers(text).find(({ label }) => label === 'person')

describe('people with a capital', () => {
  it.each([
    ['Ik sprak mw. Fatima Bouzidi gisteren', ['Fatima Bouzidi']],
    ['Mentor dhr. Van der Wal belde', ['Van der Wal']],
    ['Karin v.d. Ven noemt het zo', ['Karin v.d. Ven']],
    ['mevr. J.W. van der Berg-El Idrissi kwam', ['J.W. van der Berg-El Idrissi']],
    ['Dhr. Th. van den Heuvel deed open', ['Th. van den Heuvel']],
    ['The head, Mrs. van Rijn, gave it', ['van Rijn']],
    ['Toen kwam Yara al-Masri binnen', ['Yara al-Masri']],
    ['Ik belde met Stijn de Jong van het Brekerland College', ['Stijn de Jong']],
    ['Over Danny P. van de Vlasakker hadden ze het', ['Danny P.']],
    ['Van Dongen zei niks', ['Van Dongen']],
    ['Gisteren belde dokter van lieshout terug', ['van lieshout']],
    ['Ank zei: je had eerst moeten bellen', ['Ank']],
    ['Lucky noemen ze hem', ['Lucky']],
    ['De dokter (Terlouw) had gebeld', ['Terlouw']],
    ['Ze zag Henriëtte van Zanten staan', ['Henriëtte van Zanten']],
    ['Aanwezig: mw. In ’t Veld en dhr. Op den Kelder', ['In ’t Veld', 'Op den Kelder']],
    ['Zijn vrouw Wil deed altijd alles', ['Wil']],
    ['Hun dochter Roos is verongelukt', ['Roos']],
    ['Toen kwam Mei uit school', ['Mei']],
    ['We liepen achter Krzysztof en Thuy aan', ['Krzysztof', 'Thuy']],
    ['Ik vroeg het aan Lange Stef en aan Mo', ['Lange Stef', 'Mo']],
    ['He is "Captain", real name Pawel Zielinski', ['Captain', 'Pawel Zielinski']],
    ['B. (34) praat weinig', ['B.']],
    ['Cliënt: VAN DEN BROEK, J.P.', ['VAN DEN BROEK, J.P.']],
  ])('are found in “%s”', (text, people) => expect(found('person', text)).toEqual(people))

  it.each([
    'Mei is bij ons onrustig',
    'Hoop doet leven',
    'Bloem op tafel',
    'Vroeg naar huis',
    'Er stond een roos',
    'Wil je koffie?',
    'Grote mensen doen klein',
    'April doet wat hij wil',
    'Jan en alleman weet het',
    'Moeder Teresa hoef ik niet te zijn',
    'Jan Modaal belt niet',
    'een jip-en-janneketaal',
    'We lazen Korthagen en de wet van Murphy',
    'Volgens de Wmo en de Jeugdwet',
    'Signs of Safety en Triple P',
    'Op Teams en in Outlook',
    'een Syrische arts',
    'In De Pijp kent iedereen hem',
    'De Marokkaanse thee',
    'op Vrijdag of Zaterdag',
    'optie B of plan A',
    'zei ik, NIET doen',
    'een oude Golf',
    'het bruin café',
  ])('are not seen in “%s”', (text) => expect(found('person', `${text}.`)).toEqual([]))

  it.each([
    'Will it ever stop',
    'Grace period ends soon',
    'Mark my words',
    'May was wet',
    'Hope is not a plan',
    'We tried Gibbs and the Balint format',
    'John Doe did it',
    'Bill the council for it',
    'the word joy is right',
    'I spoke to nobody on Friday',
    'The Care Act says so',
  ])('are not seen in English in “%s”', (text) =>
    expect(found('person', `So it was: ${text}, and that is what they said.`)).toEqual([]),
  )
})

describe('people without capitals', () => {
  it.each([
    ['youssef belde net weer en fatima ook', ['youssef', 'fatima']],
    ['ik ga naar mevrouw de vries en meneer bouzidi', ['de vries', 'bouzidi']],
    ['hoi esra kan jij naar dirk', ['esra']],
    ['die jongen van verhoeven zit boven', ['verhoeven']],
    ['kim zei dat het goed was', ['kim']],
  ])('are found in “%s”', (text, people) => expect(found('person', text)).toEqual(people))

  it('are not seen in words that are names too', () => {
    expect(found('person', 'er ligt een roos op de floor en ik wil naar huis, hoop ik, want het is mei')).toEqual([])
  })
})

describe('people in the rest of the text', () => {
  it('are found again where the place alone would not tell', () => {
    expect(found('person', 'Ik belde met mw. Okonkwo. Okonkwo zei niets. De jas van okonkwo hing er.')).toHaveLength(3)
  })

  it('are not found where the word is itself', () => {
    expect(found('person', 'Dan dhr. H. Kok, roepnaam Harrie. Kok van beroep ook nog.')).toEqual(['H. Kok', 'Harrie'])
  })
})

describe('the reason', () => {
  it('is the word that gave a name away', () => {
    expect(reasonFor('Ik belde mevrouw Baay')).toMatchObject({ reason: 'person-title', word: 'mevrouw' })
    expect(reasonFor('haar zoontje Jayden sliep')).toMatchObject({ reason: 'person-role', word: 'zoontje' })
    expect(reasonFor('en toen kwam Fatima')).toMatchObject({ reason: 'person-given-name', word: 'Fatima' })
    expect(reasonFor('en toen kwam Tchoupitski')).toMatchObject({ reason: 'person-unknown-capital' })
  })
})
