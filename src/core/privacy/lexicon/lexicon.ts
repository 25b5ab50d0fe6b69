import { readFileSync } from 'node:fs'
import frequentPath from '../lexicons/frequent-words.txt?asset'
import givenPath from '../lexicons/given-names.txt?asset'
import placesPath from '../lexicons/places.txt?asset'
import surnamesPath from '../lexicons/surnames.txt?asset'
import englishPath from '../lexicons/words-en.txt?asset'
import dutchPath from '../lexicons/words-nl.txt?asset'
import { SortedText } from './sorted-text.ts'

/** The word lists of the privacy check; keys are folded words. What they come from stands in this folder's README. */
export interface Lexicon {
  readonly dutch: SortedText
  readonly english: SortedText
  readonly frequent: SortedText
  readonly given: SortedText
  readonly surnames: SortedText
  /** The value is a size and a part of the country, parted by a tab. */
  readonly places: SortedText
}

let loaded: Lexicon | undefined

/** The lists, read from disk when they are first asked for: three megabytes, some milliseconds. */
export function lexicon(): Lexicon {
  loaded ??= {
    dutch: read(dutchPath),
    english: read(englishPath),
    frequent: read(frequentPath),
    given: read(givenPath),
    surnames: read(surnamesPath),
    places: read(placesPath),
  }
  return loaded
}

/** The lists are plain ASCII, so each letter costs one byte in memory. */
function read(path: string): SortedText {
  return new SortedText(readFileSync(path, 'latin1'))
}
