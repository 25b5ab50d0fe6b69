import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesOf, type Pattern } from '../text/pattern.ts'
import type { ReadText } from '../text/read-text.ts'
import { regionsAround } from '../text/regions.ts'

const patterns: readonly Pattern[] = [
  {
    hints: ['@'],
    expression: /(?<![\p{L}\p{N}.@/])@[\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_](?![\p{L}\p{N}@])/gu,
    label: 'id',
    reason: 'handle',
  },
  {
    expression: /(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}@_])/gu,
    hints: ['_'],
    label: 'id',
    reason: 'handle',
  },
]

const NAMED =
  /(?<!\p{L})(?:account|acc|insta|instagram|snap|snapchat|tiktok|tik tok|twitter|telegram|discord|facebook|fb|psn|gamertag|skype|user ?name|gebruikersnaam|handle|profiel|profile)(?:[- ]?(?:account|naam|name|acc|handle|profiel))?(?: (?:is|heet|als|onder|as|under|called|named)(?: de naam| the name)?)?:? ["“‘'*]?(?<span>[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}_])/giu

const accounts = new Set(
  'account acc insta instagram snap snapchat tiktok tik twitter telegram discord facebook fb psn gamertag skype user username gebruikersnaam handle profiel profile'.split(
    ' ',
  ),
)

/** Names of accounts: after an @, or after a word for an account when they are no word themselves. */
export function findHandles(read: ReadText): Candidate[] {
  const found = matchesOf(read.text, patterns)
  const aroundAccounts = regionsAround(read, ({ folded }) =>
    accounts.has(folded.replace(/(?:-?account|-?naam|-?name)$/, '')),
  )
  for (const { text, offset } of aroundAccounts)
    for (const match of text.matchAll(NAMED)) {
      const span = match.groups?.['span'] ?? ''
      const end = offset + match.index + match[0].length
      const start = end - span.length
      if (isAccountName(span, start, end, read))
        found.push({ start, end, label: 'id', reason: 'handle', strength: strengths.named })
    }
  return found
}

function isAccountName(span: string, start: number, end: number, read: ReadText): boolean {
  if (/\p{L}/u.test(span) && /[\d_]|\p{L}\.\p{L}/u.test(span)) return true
  const inside = read.tokens.filter((token) => token.start >= start && token.end <= end)
  const [token] = inside
  if (!token || inside.length !== 1 || span.length < 5 || token.shape === 'number') return false
  const { isDutch, isEnglish, isGiven, isNoName, isPlace } = read.facts(token)
  return token.shape === 'lower' && !isDutch && !isEnglish && !isGiven && !isNoName && !isPlace
}
