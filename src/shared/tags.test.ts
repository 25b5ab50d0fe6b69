import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_TAGS, tagFrom, tagsFrom } from './tags.ts'

describe('a tag', () => {
  it.each([
    [' #Grote  Zorgen ', 'grote zorgen'],
    ['WMO,', 'wmo'],
    ['oud-collega', 'oud-collega'],
    ['cafe\u0301', 'café'],
    ['##', ''],
    [',;', ''],
  ])('is kept of %j as %j', (typed, kept) => {
    expect(tagFrom(typed)).toBe(kept)
  })

  it('is the same when it is kept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(tagFrom(tagFrom(typed))).toBe(tagFrom(typed))
      }),
    )
  })
})

it('are read from whatever a field holds: each once, and no more than fit', () => {
  expect(tagsFrom(['Grenzen', 7, 'grenzen', '', null, 'Wmo'])).toEqual(['grenzen', 'wmo'])
  expect(tagsFrom('grenzen')).toEqual([])
  expect(tagsFrom(undefined)).toEqual([])
  expect(tagsFrom(Array.from({ length: 99 }, (_, n) => `tag ${n}`))).toHaveLength(MOST_TAGS)
})
