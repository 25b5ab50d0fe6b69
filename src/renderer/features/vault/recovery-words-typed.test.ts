import { describe, expect, it } from 'vitest'
import { noWords, placeAfter, typeWords } from './recovery-words-typed.ts'

describe('typing recovery words', () => {
  it('puts a word in its place', () => {
    expect(typeWords(noWords, 3, 'Lamp')[3]).toBe('lamp')
    expect(placeAfter(3, 'lamp')).toBe(3)
  })

  it('goes on to the next place at a space', () => {
    expect(typeWords(noWords, 3, 'lamp ').slice(2, 6)).toEqual(['', 'lamp', '', ''])
    expect(placeAfter(3, 'lamp ')).toBe(4)
  })

  it('spreads pasted words over the places, whatever stands between them', () => {
    const pasted = '1. ability\n2. able\n3. about'
    expect(typeWords(noWords, 0, pasted).slice(0, 4)).toEqual(['ability', 'able', 'about', ''])
  })

  it('never makes more than twelve', () => {
    const many = Array.from({ length: 30 }, () => 'lamp').join(' ')
    expect(typeWords(noWords, 5, many)).toHaveLength(12)
    expect(placeAfter(5, many)).toBe(11)
  })

  it('leaves the words after a changed one alone', () => {
    const words = typeWords(noWords, 0, 'ability able about')
    expect(typeWords(words, 1, 'abl').slice(0, 3)).toEqual(['ability', 'abl', 'about'])
  })
})
