import { wordsIn } from '../count-words.ts'

/** What people write once they tell how it went on. Each is clear by itself: “toen” and “nu” are not. */
const signs: readonly RegExp[] = [
  /\b(?:uiteindelijk|achteraf|naderhand)\b/,
  /\b(?:het|dat) liep (?:goed |slecht |mis |anders )?(?:af|uit)\b/,
  /\b(?:de|het) (?:afloop|einde van het (?:verhaal|liedje))\b/,
  /\b(?:goed|slecht) afgelopen\b/,
  /\b(?:toen |dus |daarom )?(?:heb ik|ik heb) (?:er )?(?:toen )?(?:voor )?(?:gekozen|besloten)\b/,
  /\b(?:besloot|koos) ik\b/,
  /\bik (?:besloot|koos)\b/,
  /\b(?:gelukkig|helaas) (?:is|was|bleek|heeft|ging|kwam|liep)\b/,
  /\b(?:in the end|eventually|afterwards|in hindsight|with hindsight|as it turned out|it turned out|ended up)\b/,
  /\bi (?:then |finally )?(?:decided|chose)\b/,
  /\b(?:luckily|fortunately|unfortunately|sadly),? (?:it|he|she|they|this|that|we|i)\b/,
]

/** So many words of the outcome, in this order, do not come into a story by chance. */
const RUN = 6

/** Whether a story seems to tell how it went on, so that the group has nothing left to think about. */
export function tellsOutcome(story: string, outcome: string): boolean {
  const text = story.toLowerCase().replaceAll(/\s+/g, ' ')
  return signs.some((sign) => sign.test(text)) || sharesRun(text, outcome.toLowerCase())
}

function sharesRun(story: string, outcome: string): boolean {
  const told = ` ${wordsIn(story).join(' ')} `
  const words = wordsIn(outcome)
  return words.some(
    (_word, at) => at + RUN <= words.length && told.includes(` ${words.slice(at, at + RUN).join(' ')} `),
  )
}
