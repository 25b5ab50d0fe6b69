import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './folded-text.ts'
import { suggestAliases } from './suggest-aliases.ts'

const suggest = (name: string, more: Partial<Parameters<typeof suggestAliases>[0]> = {}) =>
  suggestAliases({ name, before: '', language: 'nl', taken: new Set(), seed: 'seed', ...more })

describe('suggested aliases', () => {
  it('are a title with a letter, a first name of the same kind, or a role', () => {
    const suggested = suggest('Samira de Wit')
    expect(suggested).toContain('mevrouw W.')
    expect(suggested).toContain('de jongste')
    expect(suggested.length).toBeGreaterThanOrEqual(6)
  })

  it('follow the language of the text and the title before the name', () => {
    expect(suggest('Peters', { before: 'and then Mr. ', language: 'en' })[0]).toMatch(/^Mr [A-Z]\.$/)
    expect(suggest('Karimi', { before: 'bij mw. ' })[0]).toBe('mevrouw K.')
  })

  it('keep the first letter to themselves where few people have the surname', () => {
    const [titled] = suggest('Quispel', { before: 'mevrouw ' })
    expect(titled).toMatch(/^mevrouw [^Q]\.$/)
  })

  it('leave out what is taken in this text', () => {
    const first = suggest('Samira')
    const second = suggest('Samira', { taken: new Set(first.map(fold)) })
    expect(second.filter((alias) => first.includes(alias))).toEqual([])
    expect(second).not.toEqual([])
  })

  it('stay the same for the same person in the same text', () => {
    expect(suggest('Samira de Wit')).toEqual(suggest('Samira de Wit'))
  })

  it('never hold a word of the name, or begin a first name with its letter', () => {
    const part = fc.constantFrom(
      'Samira',
      'Jan',
      'Anna',
      'de',
      'van',
      'Wit',
      'Jongste',
      'Moeder',
      'Oudste',
      'Kim',
      'Bo',
      'El',
      'Q.',
      'Zoë',
    )
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.string(),
        fc.constantFrom('nl', 'en'),
        (parts, seed, language) => {
          const words = parts
            .map(fold)
            .filter((word) => /^\p{L}{2,}$/u.test(word) && !['de', 'van', 'el'].includes(word))
          for (const alias of suggest(parts.join(' '), { seed, language })) {
            const shown = fold(alias).match(/\p{L}+/gu) ?? []
            expect(shown.filter((word) => words.includes(word))).toEqual([])
          }
        },
      ),
    )
  })
})
