import { wordsIn } from '../count-words.ts'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words that begin a question to which there is more to say than yes or no. */
const openers = set(`
  hoe hoeveel wat waar waarom waarmee waardoor waarover waarin waaraan waaruit waarvan waarvoor waarheen wanneer
  welk welke wie wiens
  how what where why when which who whom whose`)

/** Open questions that begin with another word: “in hoeverre”, “met welke”, “vanaf wanneer”. */
const openPhrase =
  /^(?:(?:in|op|met|van|vanaf|tot|aan|bij|door|voor|over|uit|om|tegen|to|with|from|for|by|at|on|until|since)\s+){1,2}(?:hoeverre|welke?|wie|wat|wanneer|waar|what|which|whom?|when|where|how)\b/

const first = set(`
  ik mij me mijn mijzelf mezelf m'n wij we ons onze onszelf
  i me my mine myself we us our ours ourselves i'm i'd i'll i've`)

/** Words that begin a question to be answered with yes or no. */
const closers = set(`
  is ben bent zijn was waren moet moeten moest kan kun kunnen kon mag mogen mocht zal zullen zou zouden wil willen wou
  heb hebt heeft hebben had hadden doe doet doen deed deden ga gaat gaan ging word wordt worden werd hoef hoeft durf
  blijf blijft denk denken vind vinden weet weten klopt hoort helpt
  am are were should shall must can could may might will would have has do does did need is isn't aren't don't doesn't
  didn't shouldn't can't couldn't wouldn't won't haven't hasn't`)

/** Whether none of the questions in `text` can be answered with more than yes or no. */
export function asksClosed(text: string): boolean {
  const sentences = sentencesIn(text)
  if (sentences.some((sentence) => asksOpenly(sentence))) return false
  return sentences.some((sentence) => closers.has(wordAt(sentence, 0))) || !text.includes('?')
}

/** Whether somebody asks about their own part: “hoe kan ik”, “how do we”. */
export function asksInOwnName(text: string): boolean {
  return wordsIn(plain(text)).some((word) => first.has(word))
}

function asksOpenly(sentence: string): boolean {
  if (openPhrase.test(sentence)) return true
  const words = wordsIn(sentence)
  if (openers.has(words[0] ?? '')) return true
  // “En hoe dan?”, “Ik vraag me af hoe ik …”: an opener further on, unless yes or no is asked first.
  return !closers.has(words[0] ?? '') && words.some((word) => openers.has(word))
}

/** Sentences in small letters with straight apostrophes. */
function sentencesIn(text: string): string[] {
  return plain(text)
    .split(/(?<=[.?!…])\s+|\n+|[;:]\s+/u)
    .map((sentence) => sentence.replace(/^[^\p{L}]+/u, '').trim())
    .filter(Boolean)
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

const wordAt = (sentence: string, place: number) => wordsIn(sentence)[place] ?? ''

/** Words with a capital that are no person: the first person in English, days, months, peoples, laws and bodies. */
const capitals = set(`
  I I'm I'd I'll I've Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
  July August September October November December Wmo Jeugdwet Participatiewet Wet Veilig Thuis Raad Kinderbescherming
  Jeugdzorg Leger Heils Nederland Nederlands Nederlandse Engels Turks Marokkaans Arabisch Pools Dutch English Kerst
  Pasen Ramadan Suikerfeest Christmas Easter Teams WhatsApp Word Excel Zoom God`)

/**
 * Whether a question seems to name somebody: a word with a capital inside a sentence. An alias with an initial, such as
 * “mevrouw K.”, names nobody; nor does an abbreviation.
 */
export function hasName(text: string): boolean {
  return [...text.replaceAll('’', "'").matchAll(/(?<=[\p{Ll}\d,)][”"')]?\s)\p{Lu}[\p{L}'-]+/gu)].some(([word]) => {
    const name = word.replace(/'s$/, '')
    return /\p{Ll}/u.test(name) && !capitals.has(name) && !/\p{Lu}\p{L}*\p{Lu}/u.test(name)
  })
}
