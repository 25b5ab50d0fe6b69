/** What Ruimte owes to others, by the names that those give it; all of it stands in NOTICES.md. */
export interface Credit {
  /** What it is, as a key of the locales. */
  readonly what: 'places' | 'names' | 'dutch' | 'english' | 'frequency'
  readonly from: string
  readonly licence: string
  readonly address: string
}

export const credits: readonly Credit[] = [
  { what: 'places', from: 'GeoNames', licence: 'CC BY 4.0', address: 'geonames.org' },
  { what: 'names', from: 'Statbel, Faker, zxcvbn-ts', licence: 'CC BY 4.0, MIT', address: 'statbel.fgov.be' },
  { what: 'dutch', from: 'OpenTaal', licence: 'BSD-3-Clause', address: 'opentaal.org' },
  { what: 'english', from: 'SCOWL, © Kevin Atkinson', licence: 'SCOWL', address: 'wordlist.aspell.net' },
  { what: 'frequency', from: 'OpenSubtitles, OPUS', licence: 'ODC-BY 1.0', address: 'opus.nlpl.eu' },
]
