import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainName } from './plain-name.ts'

const code = (mark: string) => `U+${mark.codePointAt(0)?.toString(16)}`

const unseen = '\u061c\u00ad\u034f\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u3164\ufeff\ufe0f\ud800'.split('')
const ofDirection = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'.split('')

describe('a name', () => {
  it.each([...unseen, ...ofDirection].map((mark) => [code(mark), mark]))('is the same with %s in it', (_, mark) => {
    expect(plainName(`${mark}An${mark}na${mark}`)).toBe('Anna')
    expect(plainName(mark)).toBe('')
  })

  it('has one space between words, whichever it was, and no line ends', () => {
    expect(plainName(' Anna\u00a0 \u2003de\n\tWit\u2028')).toBe('Anna de Wit')
  })

  it('is the same however its accents were typed', () => {
    expect(plainName('Rene\u0301')).toBe('René')
  })

  it.each([
    ['Arabic', 'عبد الرحمن'],
    ['Arabic with vowels', 'مُحَمَّد'.normalize('NFC')],
    ['Persian, parted without a space', 'علی\u200cرضا'],
    ['Sinhala, joined', 'ප්\u200dරියා'],
    ['Hebrew', 'שָׂרָה'.normalize('NFC')],
    ['Dutch', "Sjoerd van 't Hof-Müller"],
    ['a sign', 'Laptop 💻'],
  ])('stays right: %s', (_, name) => {
    expect(plainName(name)).toBe(name)
  })

  it('keeps no joiner where nobody sees it', () => {
    expect(plainName('دا\u200cود')).toBe('داود')
    expect(plainName('علی\u200c')).toBe('علی')
    expect(plainName('علی\u200c\u200cرضا')).toBe('علیرضا')
    expect(plainName('ක\u0dca\u200c\u3164')).toBe('ක\u0dca')
    expect(plainName('ක\u0301\u0dca\u200cක')).toBe('ක\u0dca\u0301ක')
  })

  it('that was made plain stays as it is', () => {
    const letters = [
      ...'Ae\u0301 \u0301\u0654\u064eعیداو\u0d9a\u0dcaක'.split(''),
      ...unseen,
      ...ofDirection,
      '\ud83d',
      '\udcbb',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), (chosen) => {
        const name = plainName(chosen.join(''))
        expect(plainName(name)).toBe(name)
      }),
      { numRuns: 500 },
    )
  })
})
