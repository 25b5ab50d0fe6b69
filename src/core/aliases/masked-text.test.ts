import { describe, expect, it } from 'vitest'
import { AliasId } from '#shared/ids.ts'
import type { RealName } from './alias-store.ts'
import { maskedStretches, withoutRealNames } from './masked-text.ts'

const aliasId = AliasId.parse('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')
const names: readonly RealName[] = [
  { aliasId, alias: 'mevrouw S.', name: 'Sevgi Yilmaz' },
  { aliasId, alias: 'de zoon', name: 'Emre Yilmaz' },
  { aliasId, alias: 'de buurman', name: 'Storm de Boer' },
]

describe('a text without real names', () => {
  const masked = withoutRealNames(names)

  it.each([
    ['Sevgi Yilmaz belde over Emre.', 'mevrouw S. belde over de zoon.'],
    ['Yilmaz zei niets', 'mevrouw S. zei niets'],
    ['Niemand belde', 'Niemand belde'],
    ['', ''],
  ])('reads "%s" with aliases for them', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it('hides a name that is a word as well where nobody writes capitals, whatever was read before', () => {
    masked('Het was Koningsdag.')

    expect(masked('storm belde weer')).toBe('de buurman belde weer')
    expect(masked('Een storm in een glas water.')).toBe('Een storm in een glas water.')
  })

  it('is the same in stretches, of which those with an alias tell whose name it was', () => {
    expect(maskedStretches(names)('Toen kwam Emre binnen')).toEqual([
      { text: 'Toen kwam ', realName: null },
      { text: 'de zoon', realName: 'Emre' },
      { text: ' binnen', realName: null },
    ])
  })

  it('is as it was written when there is no alias list', () => {
    expect(withoutRealNames([])('Sevgi Yilmaz belde')).toBe('Sevgi Yilmaz belde')
    expect(maskedStretches([])('Sevgi')).toEqual([{ text: 'Sevgi', realName: null }])
  })
})
