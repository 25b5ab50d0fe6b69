import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './folded-text.ts'
import { suggestAliases } from './suggest-aliases.ts'

const suggest = (name: string, more: Partial<Parameters<typeof suggestAliases>[0]> = {}) =>
  suggestAliases({ name, before: '', language: 'nl', taken: new Set(), seed: 'seed', ...more })

describe('suggested aliases', () => {
  it('are a title with a letter, a first name of the same kind, or a role', () => {
    const suggested = suggest('Samira de Wit')
    expect(suggested).toContainEqual(expect.stringMatching(/^mevrouw [A-Z]\.$/))
    expect(suggested).toContain('de jongste')
    expect(suggested.length).toBeGreaterThanOrEqual(6)
  })

  it('follow the language of the text and the title before the name', () => {
    expect(suggest('Peters', { before: 'and then Mr. ', language: 'en' })[0]).toMatch(/^Mr [A-Z]\.$/)
    expect(suggest('Karimi', { before: 'bij mw. ' })[0]).toMatch(/^mevrouw [A-Z]\.$/)
  })

  it.each(['Haddad', 'Quispel', 'Ömer', 'de Boer', 'H. Bakker', 'Jan-Willem Visser'])(
    'keep every first letter of “%s” to themselves, however many people have that name',
    (name) => {
      const letters = fold(name).match(/(?<!\p{L})\p{L}/gu) ?? []
      for (let number = 0; number < 20; number += 1) {
        const [titled = ''] = suggest(name, { before: 'mevrouw ', seed: `${number}` })
        expect(titled).toMatch(/^mevrouw [A-Z]\.$/)
        expect(letters).not.toContain(titled.at(-2)?.toLowerCase())
      }
    },
  )

  it('leave out what is taken in this text', () => {
    const first = suggest('Samira')
    const second = suggest('Samira', { taken: new Set(first.map(fold)) })
    expect(second.filter((alias) => first.includes(alias))).toEqual([])
    expect(second).not.toEqual([])
  })

  it('stay the same for the same person in the same text', () => {
    expect(suggest('Samira de Wit')).toEqual(suggest('Samira de Wit'))
  })

  it('never hold a word of the name, nor a letter alone or a first name that begins as one of its words does', () => {
    const part = fc.constantFrom(
      ...'Samira Jan Anna de van Wit Jongste Moeder Oudste Kim Bo El Q. J.W. Zoë Haddad Jansen Bakker Karimi Ömer’s-Vis'.split(
        ' ',
      ),
    )
    const letter = fc.integer({ min: 65, max: 90 }).map((code) => `${String.fromCharCode(code)}ers`)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, letter), { minLength: 1, maxLength: 4 }),
        fc.string(),
        fc.constantFrom('nl', 'en'),
        fc.constantFrom('', 'mevrouw ', 'dhr. '),
        (parts, seed, language, before) => {
          const words = fold(parts.join(' ')).match(/\p{L}+/gu) ?? []
          const initials = new Set(words.map((word) => word.slice(0, 1)))
          const telling = words.filter((word) => word.length > 1 && !['de', 'van', 'el'].includes(word))
          for (const alias of suggest(parts.join(' '), { seed, language, before })) {
            const shown = fold(alias).match(/\p{L}+/gu) ?? []
            expect(shown.filter((word) => telling.includes(word))).toEqual([])
            const alone = fold(alias).match(/(?<!\p{L})\p{L}(?=\.)/gu) ?? []
            const begin = /^\p{Lu}\p{L}+$/u.test(alias) ? [fold(alias).slice(0, 1)] : []
            expect([...alone, ...begin].filter((each) => initials.has(each))).toEqual([])
          }
        },
      ),
    )
  })
})
