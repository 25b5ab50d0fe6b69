import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference.ts'

const only = (pieces: ReturnType<typeof differenceOf>, where: 'now' | 'then') =>
  pieces
    .filter((piece) => piece.where === 'both' || piece.where === where)
    .map(({ text }) => text)
    .join('')

describe('the difference between two versions', () => {
  it('holds both of them, whole', () => {
    const text = fc.array(fc.constantFrom('ze', 'belde', 'om', 'elf', 'uur.', '\n', 'Één'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [now, then] = [one.join(' '), other.join(' ')]
        const pieces = differenceOf(now, then)
        expect([only(pieces, 'now'), only(pieces, 'then')]).toEqual([now, then])
      }),
    )
  })

  it('is told in words', () => {
    expect(
      differenceOf('Ze belde om elf uur.', 'Ze appte om elf uur.').filter(({ where }) => where !== 'both'),
    ).toEqual([
      { text: 'belde', where: 'now' },
      { text: 'appte', where: 'then' },
    ])
  })
})
