import { describe, expect, it } from 'vitest'
import { found } from '../testing/found.ts'

describe('places', () => {
  it.each([
    ['Ze woont op de Kersenlaan 112 nu', ['Kersenlaan 112']],
    ['Turfkade 3-B, achter de deur', ['Turfkade 3-B']],
    ['ze wonen erboven, Markt 17a.', ['Markt 17a']],
    ['op de Pieter Breughelstraat 17 A, derde', ['Pieter Breughelstraat 17 A']],
    ['op de kersenlaan 112 woont ze', ['kersenlaan 112']],
    ['at 14 Victoria Road, with', ['14 Victoria Road']],
    ['in 5463 KD wonen', ['5463 KD']],
    ['She moved to S60 2AB last year', ['S60 2AB']],
    ['Hij komt uit Gemert en zij uit Den Bosch', ['Gemert', 'Den Bosch']],
    ['We reden naar Zandlo, in de regen', ['Zandlo']],
    ['een chalet bij Nieuw-Rietdijk', ['Nieuw-Rietdijk']],
    ['de dijk bij Ter Elsen', ['Ter Elsen']],
    ['Ze woont in Bussum en Naarden', ['Bussum', 'Naarden']],
    ['in het Beatrixpark en aan het Kerkplein', ['Beatrixpark', 'Kerkplein']],
    ['hij zit bij zijn tante in almere', ['almere']],
    ['Zij is buurtwerker in de Bijlmer', ['Bijlmer']],
    ['hij rijdt via rotherham naar huis', ['rotherham']],
    ['so i went round, 14 ash close', ['14 ash close']],
    ['Bij de buurvrouw van nr. 43 stinkt het', ['nr. 43']],
  ])('are found in “%s”', (text, places) => expect(found('location', text)).toEqual(places))

  it.each([
    'De Jeugdwet geldt in Nederland',
    'Gesprek 6 van de 8',
    'The Hague made the law',
    'Ik zit in Outlook',
    'Best een goed plan',
    'De huizen in de straat zijn oud',
    'Foto 12',
    'Groep 8 gaat op kamp',
    'in de buurt',
    'op het schoolplein',
    'Golf 4 te koop',
    'Haar zus zit in Canada',
    'in maart of in Mei',
  ])('are not seen in “%s”', (text) => expect(found('location', `${text}.`)).toEqual([]))
})

describe('organisations', () => {
  it.each([
    ['Hij zit op het Elzenbroek College nu', ['Elzenbroek College']],
    ['op basisschool De Regenwulp', ['basisschool De Regenwulp']],
    ["de keuken bij Eetcafé 't Wiel in het dorp", ["Eetcafé 't Wiel"]],
    ['chauffeur bij Transport Nijhuis', ['Transport Nijhuis']],
    ['van Huisartsenpraktijk Vos & Rademaker: slaapt niet', ['Huisartsenpraktijk Vos & Rademaker']],
    ['keept in de B van v.v. Brekerveense Boys', ['v.v. Brekerveense Boys']],
    ['daarna op de Sint-Janschool', ['Sint-Janschool']],
    ['in een chalet bij De Zeven Heuvels', ['De Zeven Heuvels']],
    ["a friend at St. Lambert's Primary today", ["St. Lambert's Primary"]],
    ['an engineer at Delta Pumps BV', ['Delta Pumps BV']],
    ['hij werkt bij Loofrijk', ['Loofrijk']],
    ['Hij werkte bij Hoogovens en bij de NS, toen', ['Hoogovens', 'NS']],
    ['she works for tesco now', ['tesco']],
    ['Sietske van Buurtzorg kwam langs', ['Buurtzorg']],
    ['ze woont sinds mei in avondrood, het verpleeghuis', ['avondrood']],
    ['hij ging naar verpleeghuis avondrood in de regen', ['avondrood']],
    ['been in willow court care home since', ['willow court']],
    ['vraag het aan het gerrit rietveld college', ['gerrit rietveld college']],
  ])('are found in “%s”', (text, organisations) => expect(found('organisation', text)).toEqual(organisations))

  it.each([
    'het wijkteam en de gemeente',
    'Veilig Thuis belde',
    'De school belde',
    'the night shelter',
    'Social Services were called',
    'bij de Belastingdienst',
    'een tas van de Jumbo',
    'in het verpleeghuis opgenomen',
    'the old church and the pub',
    'de Raad voor de Kinderbescherming',
  ])('are not seen in “%s”', (text) => expect(found('organisation', `Toen: ${text}.`)).toEqual([]))
})

describe('traits', () => {
  it.each([
    'Laatste orgelbouwer van het dorp',
    'Tattoo of a heron on his neck',
    'glazen oog, links',
    'Oud-wereldkampioen dammen bij de jeugd',
    'the only Syrian family in the village',
  ])('are hinted at in “%s”', (trait) => expect(found('trait', `${trait}, zegt men.`)).toContain(trait))

  it('are not seen in ordinary talk', () => {
    expect(found('trait', 'De laatste keer dat ik hem zag had hij twee kinderen bij zich en een goed humeur.')).toEqual(
      [],
    )
  })
})
