import { expect, it } from 'vitest'
import { fitWords } from './fit-words.ts'

it.each([
  ['Zij komt uit ', 'een dorp', false, 'Zij komt uit een dorp'],
  ['', 'een dorp', false, 'Een dorp'],
  ['Dat was het. ', 'een dorp', false, 'Dat was het. Een dorp'],
  ['Zij kwam op ', 'in het najaar', true, 'Zij kwam in het najaar'],
  ['Op ', 'in het najaar', true, 'In het najaar'],
  ['Sinds ', 'in het najaar', true, 'Sinds het najaar'],
  ['She came on ', 'in autumn', true, 'She came in autumn'],
  ['Since ', 'in autumn', true, 'Since autumn'],
  ['Vanaf ', 'begin 2024', true, 'Vanaf begin 2024'],
  ['Zij woont in de ', 'in de straat', false, 'Zij woont in de straat'],
  ['Zij woont in de ', 'een adres', false, 'Zij woont in een adres'],
  ['Zij woont aan ', 'in de straat', false, 'Zij woont in de straat'],
  ['In ', 'in the street', false, 'In the street'],
  ['Hij zit op het ', 'de school', false, 'Hij zit op de school'],
  ['He went to the ', 'a school', false, 'He went to a school'],
  ['Een vrouw van ', 'in de twintig', false, 'Een vrouw van in de twintig'],
])('behind “%s” the words “%s” read well', (before, words, isDate, expected) => {
  const fitted = fitWords(before, words, isDate)
  expect(before.slice(0, before.length - fitted.dropped) + fitted.words).toBe(expected)
})
