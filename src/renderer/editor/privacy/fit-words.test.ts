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
  ['Een vrouw van ', 'in de twintig', false, 'Een vrouw van in de twintig'],
])('behind “%s” the words “%s” read well', (before, words, isDate, expected) => {
  const fitted = fitWords(before, words, isDate)
  expect(before.slice(0, before.length - fitted.dropped) + fitted.words).toBe(expected)
})
