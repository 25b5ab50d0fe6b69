import type { Language } from '#shared/language.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../text/fold-word.ts'
import { SURE_STREET_END } from '../words/kinds.ts'

const sizes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  village: { nl: 'een dorp', en: 'a village' },
  town: { nl: 'een middelgrote plaats', en: 'a town' },
  city: { nl: 'een stad', en: 'a city' },
  neighbourhood: { nl: 'een wijk', en: 'a neighbourhood' },
}

const parts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  north: { nl: 'in het noorden', en: 'in the north' },
  south: { nl: 'in het zuiden', en: 'in the south' },
  southwest: { nl: 'in het zuidwesten', en: 'in the southwest' },
  east: { nl: 'in het oosten', en: 'in the east' },
  west: { nl: 'in het westen', en: 'in the west' },
  middle: { nl: 'in het midden van het land', en: 'in the middle of the country' },
  abroad: { nl: 'in het buitenland', en: 'abroad' },
}

const street = new RegExp(`(?:${SURE_STREET_END})(?: |$)`, 'i')

/** Gemert → “een dorp”, “een dorp in het zuiden”; a street → “een straat”; a postcode has no vaguer form but its town's. */
export function generalisePlace(text: string, language: Language): string[] {
  const dutch = language === 'nl'
  const [size, part] = lexicon().places.get(foldWord(text))?.split('\t') ?? []
  if (size !== undefined) {
    const name = sizes[size]?.[language] ?? ''
    const where = part === undefined ? undefined : parts[part]?.[language]
    return [name, ...(where === undefined ? [] : [`${name} ${where}`])]
  }
  if (/^\d{4} ?[A-Z]{2}$/i.test(text)) return [dutch ? 'in de buurt' : 'in the area']
  if (/^\D{0,12}\d+ ?[a-z]?$/i.test(text) && !street.test(text.replace(/ ?\d.*$/, '')))
    return dutch ? ['bij de buren', 'verderop'] : ['next door', 'nearby']
  if (/\d/.test(text)) return dutch ? ['in de straat', 'een adres'] : ['in the street', 'an address']
  if (/park|bos|plantsoen/i.test(text)) return [dutch ? 'het park' : 'the park']
  if (/plein|markt|square/i.test(text)) return [dutch ? 'het plein' : 'the square']
  if (/flat|toren/i.test(text)) return [dutch ? 'de flat' : 'the block of flats']
  if (street.test(text) || /(?:road|street|lane|avenue)$/i.test(text)) return [dutch ? 'een straat' : 'a street']
  return dutch ? ['een dorp', 'een plaats in de buurt'] : ['a village', 'a place nearby']
}
