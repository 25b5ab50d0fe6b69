/**
 * What the forms of a Dutch word share: "gesprekken" and "gesprek", "brieven" and "brief", "verhalen" and "verhaal".
 *
 * Snowball's Dutch stemmer is not used: it takes endings off words that have none ("kans" becomes "kan", "mens" "men")
 * and knows nothing of the spelling of long vowels, so that it finds too much and misses "leven" beside "leef".
 *
 * @param word in small letters, without accents
 */
export function dutchStem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const single = withoutDiminutive(withoutPluralS(word))
  return shortE(irregular.test(single) ? single.replace(irregular, '$1') : withoutEnding(single))
}

/** Plurals that lengthen their vowel or add a syllable. */
const irregular = /((?:kind|blad|lied|goed)(?=eren$)|dag(?=en$)|^weg(?=en$))(?:er)?en$/

function withoutPluralS(word: string): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('jes')) return rest
  if (/[bdfgklmnpr]s$/.test(word) && syllables(rest) >= 2) return rest
  if (/[^aeiou]es$/.test(word) && syllables(word) >= 3) return rest
  return word
}

function withoutDiminutive(word: string): string {
  return word.replace(/(?<=..[aeiou]{2}[lnrw]?|..e[lnr])tje$|(?<=..m)pje$|(?<=...)je$/, '')
}

function withoutEnding(word: string): string {
  if (word.endsWith('heden')) return word.replace(/heden$/, 'heid')
  const rest = word.replace(/en$|(?<![eijo])e$/, '')
  if (rest === word || rest.length < 3 || syllables(rest) === 0) return word
  if (/([bdfgklmnprst])\1$/.test(rest)) return rest.slice(0, -1)
  return longVowel(rest.replace(/z$/, 's').replace(/v$/, 'f'))
}

/** An ending opens the syllable before it, so that a long vowel is written once there and twice without the ending. */
function longVowel(rest: string): string {
  const isMute = syllables(rest) > 1 && /e[lmnr]$/.test(rest)
  return isMute ? rest : rest.replace(/(?<![aeiouy])([aeou])([bdfgklmnprst])$/, '$1$1$2')
}

/** In longer words "-eer" and "-er" cannot be told apart before an ending, so both are written short. */
function shortE(stem: string): string {
  return syllables(stem) > 1 ? stem.replace(/ee([lmnr])$/, 'e$1') : stem
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0
}
