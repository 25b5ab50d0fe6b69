import { describe, expect, it } from 'vitest'
import { emptyWords, placeAfter, typeWords } from './typed-words.ts'

const noWords = emptyWords(12)

describe('typing words from paper', () => {
  it('puts a word in its place', () => {
    expect(typeWords(noWords, 3, 'Lamp')[3]).toBe('lamp')
    expect(placeAfter(3, 'lamp', 12)).toBe(3)
  })

  it('goes on to the next place at a space', () => {
    expect(typeWords(noWords, 3, 'lamp ').slice(2, 6)).toEqual(['', 'lamp', '', ''])
    expect(placeAfter(3, 'lamp ', 12)).toBe(4)
  })

  it('spreads pasted words over the places, whatever stands between them', () => {
    const pasted = '1. ability\n2. able\n3. about'
    expect(typeWords(noWords, 0, pasted).slice(0, 4)).toEqual(['ability', 'able', 'about', ''])
  })

  it('never makes more than there are places', () => {
    const many = Array.from({ length: 30 }, () => 'lamp').join(' ')
    expect(typeWords(noWords, 5, many)).toHaveLength(12)
    expect(placeAfter(5, many, 12)).toBe(11)
    expect(placeAfter(5, many, 8)).toBe(7)
  })

  it('leaves the words after a changed one alone', () => {
    const words = typeWords(noWords, 0, 'ability able about')
    expect(typeWords(words, 1, 'abl').slice(0, 3)).toEqual(['ability', 'abl', 'about'])
  })
})
