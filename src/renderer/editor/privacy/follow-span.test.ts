import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followSpan } from './follow-span.ts'

/** The words at the first place of `found`, after the text became `after`. */
function followed(before: string, after: string, found: string): string | null {
  const start = before.indexOf(found)
  const span = followSpan(before, after, { start, end: start + found.length })
  return span && after.slice(span.start, span.end)
}

it.each([
  ['Nu Samira daar', 'Nu dus Samira daar', 'Samira'],
  ['Nu Samira daar', 'Nu Samira niet daar', 'Samira'],
  ['Nu Samira daar', 'Nu Samirana daar', null],
  ['Nu Samira daar', 'Nu Smira daar', null],
  ['Nu Samira daar', 'Nu daar', null],
])('from “%s” to “%s” the name is %s', (before, after, expected) => {
  expect(followed(before, after, 'Samira')).toBe(expected)
})

it('is the same words or nothing, whatever is typed or taken out elsewhere', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '🙂'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, text, text, (head, newHead, tail, newTail) => {
      const words = followed(`${head} Samira ${tail}`, `${newHead} Samira ${newTail}`, 'Samira')
      expect([null, 'Samira']).toContain(words)
    }),
  )
  fc.assert(
    fc.property(text, text, text, (head, newHead, tail) => {
      expect(followed(`${head} Samira ${tail}`, `${newHead} Samira ${tail}`, 'Samira')).toBe('Samira')
    }),
  )
})
