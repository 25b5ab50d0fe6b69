/**
 * What shows nothing, or changes how the letters around it are laid out: marks and overrides of direction, spaces without
 * width, fillers, line ends. With them one name looks like another (Unicode Technical Report 36, §2).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Letters of the Arabic block that join what follows: all but those that join on one side, or on none. */
const JOINING_ON =
  '[[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]--[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3]]'
const JOINED = '[[\u0620-\u06ff]--[\u0621\u0674]]'
/** The signs that take the vowel from a letter, in the scripts of India and Sri Lanka. */
const VIRAMA = '[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]'
/** There are letters that show nothing, to fill a place: those go. */
const SEEN_LETTER = '[\\p{L}--\\p{Default_Ignorable_Code_Point}]'
/**
 * Where a joiner is spelling, and shows (RFC 5892, appendix A.1 and A.2): in Persian and Kurdish names, and Indian ones.
 * The joiner comes first in each pattern, so that looking back costs no more for a long name than for a short one.
 */
const SPELLING = new RegExp(
  `\u200c(?<=(?=\\p{L})${JOINING_ON}\\p{Mn}*\u200c)(?=\\p{L})(?=${JOINED})|[\u200c\u200d](?<=${VIRAMA}.)(?=${SEEN_LETTER})`,
  'gv',
)

/**
 * A name as it is told to others and shown: in one form (NFC), with single spaces, and without what cannot be seen. The
 * same for everybody who reads it, and once made plain it stays as it is. Empty when nothing of it can be seen.
 */
export function plainName(name: string): string {
  let before = name
  let plain = madePlain(name)
  // What is left out lets marks change places, after which a joiner may be no spelling any more.
  while (plain !== before) [before, plain] = [plain, madePlain(plain)]
  return plain
}

function madePlain(name: string): string {
  const spelling = new Set([...name.matchAll(SPELLING)].map(({ index }) => index))
  const seen = name.replaceAll(UNSEEN, (mark, at: number) => (spelling.has(at) ? mark : isSpace(mark) ? ' ' : ''))
  return seen.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** Line ends and tabs stand between words; they are no letters, but they part them. */
function isSpace(mark: string): boolean {
  return /\s/.test(mark) && mark !== '\ufeff'
}
