import { expect, it } from 'vitest'
import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import type { Language } from '#shared/language.ts'
import { generalise } from './generalise.ts'

it.each<[PrivacyLabel, Language, string, string]>([
  ['location', 'nl', 'Gemert', 'een dorp'],
  ['location', 'nl', 'Rotterdam', 'een stad'],
  ['location', 'en', 'Veghel', 'a town'],
  ['location', 'nl', 'Zandlo', 'een dorp'],
  ['location', 'nl', 'Kersenlaan 112', 'in de straat'],
  ['location', 'nl', '5463 KD', 'in de buurt'],
  ['location', 'nl', 'nr. 43', 'bij de buren'],
  ['location', 'nl', 'Beatrixpark', 'het park'],
  ['organisation', 'nl', 'basisschool De Regenwulp', 'de basisschool'],
  ['organisation', 'nl', 'Transport Nijhuis', 'een werkgever'],
  ['organisation', 'en', "St. Lambert's Primary", 'the primary school'],
  ['date', 'nl', '14 okt.', 'in het najaar'],
  ['date', 'nl', '11-01-2024', 'begin 2024'],
  ['date', 'nl', 'augustus 2019', 'half 2019'],
  ['date', 'en', '5 February', 'in winter'],
  ['date', 'nl', '2024-12-21', 'eind 2024'],
  ['age', 'nl', '29', 'eind twintig'],
  ['age', 'nl', '2 jr', 'een peuter'],
  ['age', 'nl', '7 maanden', 'een baby'],
  ['age', 'en', '31', 'early thirties'],
  ['age', 'nl', '103', 'hoogbejaard'],
  ['phone', 'nl', '06-12345678', 'een telefoonnummer'],
  ['url', 'en', 'https://example.org', 'a website'],
])('%s in %s: %s may become “%s”', (label, language, text, vaguer) => {
  expect(generalise({ label, text, language })[0]).toBe(vaguer)
})

it('says in which part of the country a place is', () => {
  expect(generalise({ label: 'location', text: 'Gemert', language: 'nl' })).toContain('een dorp in het zuiden')
})

it('never hands back the words themselves', () => {
  const all: [PrivacyLabel, string][] = [
    ['location', 'Gemert'],
    ['date', '3 april 2024'],
    ['age', '38'],
    ['organisation', 'Elzenbroek College'],
  ]
  for (const [label, text] of all)
    for (const language of ['nl', 'en'] as const)
      for (const vaguer of generalise({ label, text, language })) expect(vaguer).not.toContain(text)
})

it('has nothing vaguer for a person, who gets an alias', () => {
  expect(generalise({ label: 'person', text: 'Fatima', language: 'nl' })).toEqual([])
})
