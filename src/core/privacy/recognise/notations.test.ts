import { describe, expect, it } from 'vitest'
import { found } from '../testing/found.ts'
import { isIban } from './bank.ts'
import { isBsn } from './bsn.ts'

describe('phone numbers', () => {
  it.each([
    '06-12345678',
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06 - 12 34 56 78',
    '+31 6 1234 5678',
    '+31 (0)6 12 34 56 78',
    '0031 6 1234 5678',
    '020-1234567',
    '(0123) 45 67 01',
    '0345 - 61 23 45',
    '+48 601 234 567',
    '+32 470 12 34 56',
    '07700 900123',
    '020 7946 0018',
  ])('are found in %s', (number) => {
    expect(found('phone', `Bel ${number}, na vieren.`)).toEqual([number])
  })

  it.each(['112', '0800-2000', '14 000', '01-02-2024', '€ 12.345.678', '2024-01-15 10:30', '1e 2e 3e', '0,5 liter'])(
    'are not seen in %s',
    (text) => expect(found('phone', `Het is ${text} hier.`)).toEqual([]),
  )
})

describe('account numbers', () => {
  it.each(['NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00', 'nl91abna0417164300', 'BE68 5390 0754 7034'])(
    'are found in %s',
    (account) => expect(found('iban', `Van ${account} gaat alles af.`)).toEqual([account]),
  )

  it('are found when a digit is wrong but all else is Dutch', () => {
    expect(found('iban', 'op NL92 ABNA 0417 1643 00 binnen')).toEqual(['NL92 ABNA 0417 1643 00'])
  })

  it.each(['GB00 WEST 1234 5698 7654 33', 'DE 12 kinderen', 'AB12CDEF'])('are not seen in %s', (text) => {
    expect(found('iban', text)).toEqual([])
  })

  it('pass mod 97 or do not', () => {
    expect(isIban('NL91ABNA0417164300')).toBe(true)
    expect(isIban('NL91ABNA0417164301')).toBe(false)
    expect(isIban('NL91ABNA04171643')).toBe(false)
  })
})

describe('citizen service numbers', () => {
  it.each(['111222333', '1112.22.333', '111 222 333', '1112-22-333'])('are found in %s', (number) => {
    expect(found('bsn', `Zijn nummer is ${number}.`)).toEqual([number])
  })

  it('are found after the word, though they fail the test', () => {
    expect(found('bsn', 'BSN: 123456789')).toEqual(['123456789'])
    expect(found('bsn', 'burgerservicenummer 12345678')).toEqual(['12345678'])
  })

  it.each(['123456789', '111.222.334', '€ 111.222.333,00', '1112223334'])('are not seen in %s', (text) => {
    expect(found('bsn', `Er staat ${text} op.`)).toEqual([])
  })

  it('pass the 11-test or do not', () => {
    expect(isBsn('111222333')).toBe(true)
    expect(isBsn('111222334')).toBe(false)
    expect(isBsn('000000000')).toBe(false)
    expect(isBsn('11122233')).toBe(false)
  })
})

describe('addresses of the web', () => {
  it('are found with and without http', () => {
    expect(
      found('url', 'Zie https://fotos.example.nl/dag-2024. En www.example.org/a?b=1, en brekerveen.nl/nieuws.'),
    ).toEqual(['https://fotos.example.nl/dag-2024', 'www.example.org/a?b=1', 'brekerveen.nl/nieuws'])
  })

  it('are mail addresses where an @ stands', () => {
    const text = 'Mail j.de-vries+werk@mail.example.nl of info (at) example punt nl.'
    expect(found('email', text)).toEqual(['j.de-vries+werk@mail.example.nl', 'info (at) example punt nl'])
    expect(found('url', text)).toEqual([])
  })

  it('are not seen in a space forgotten after a full stop', () => {
    expect(found('url', 'Hij ging naar huis.Daarna niets meer.Punt. bijlage.docx')).toEqual([])
  })
})

describe('licence plates', () => {
  it.each([
    'AB-12-34',
    '12-34-AB',
    '12-AB-34',
    'AB-12-CD',
    'AB-CD-12',
    '12-AB-CD',
    '12-ABC-3',
    '1-ABC-23',
    'AB-123-C',
    'A-123-BC',
    'ABC-12-D',
    'A-12-BCD',
    '1-AB-234',
    '123-AB-4',
    'AB12 CDE',
    '1-ABC-234',
  ])('are found in %s', (plate) => expect(found('id', `een auto, ${plate}, grijs`)).toEqual([plate]))

  it('are found in any notation after the word, or between brackets after a vehicle', () => {
    expect(found('id', 'kenteken: 87zxtr')).toEqual(['87zxtr'])
    expect(found('id', 'een busje (WPR 4521K) achter de loods')).toEqual(['WPR 4521K'])
  })

  it.each(['12-34-56', 'AB-CD-EF', 'A-1-B', 'jip-en-janneke', 'T-shirt'])('are not seen in %s', (text) => {
    expect(found('id', `het ging om ${text} en meer`)).toEqual([])
  })
})

describe('case numbers and handles', () => {
  it.each([
    ['zaaknr WT-2024-0117.', 'WT-2024-0117'],
    ['Dossier OV-88213 is dicht', 'OV-88213'],
    ['klantnr. 4471093, sinds', '4471093'],
    ['Case VO/24/0093 was closed', 'VO/24/0093'],
    ['kenmerk 2024/88123', '2024/88123'],
    ['ref: HB/330291', 'HB/330291'],
    ['National insurance AB 12 34 56 C', 'AB 12 34 56 C'],
    ['op insta @kev_brabo91', '@kev_brabo91'],
    ['een filmpje van snap, account dikkiebrkvn.', 'dikkiebrkvn'],
    ['rapt onder de naam OG_Landoo nu', 'OG_Landoo'],
  ])('are found in “%s”', (text, number) => expect(found('id', text)).toEqual([number]))

  it.each([
    'COVID-19',
    'MBO-4',
    'de A12',
    'artikel 7:629 BW',
    'jaar 2023-2024',
    'ISO 9001',
    'een account aangemaakt',
    'casus 3',
  ])('are not seen in “%s”', (text) => expect(found('id', `Het ging over ${text} toen.`)).toEqual([]))
})
