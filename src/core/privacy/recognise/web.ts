import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesOf, type Pattern } from '../text/pattern.ts'

const patterns: readonly Pattern[] = [
  {
    expression:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu,
    hints: ['@'],
    label: 'email',
    reason: 'email-address',
    strength: strengths.proven,
  },
  {
    expression:
      /(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]* ?(?:\[at\]|\(at\)|\{at\}| at (?=[\p{L}\p{N}-]+ (?:dot|punt) )) ?(?:[\p{L}\p{N}-]+(?:\.| dot | punt | ?\[dot\] ?))+\p{L}{2,}/giu,
    hints: ['at]', 'at)', 'at}', ' punt ', ' dot '],
    label: 'email',
    reason: 'email-address',
    strength: strengths.proven,
  },
  {
    expression: /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”|]*[^\s<>"“”|.,;:!?'’)\]*_]/giu,
    hints: ['http', 'www.'],
    label: 'url',
    reason: 'web-address',
    strength: strengths.proven,
  },
  {
    // Without http and www: only endings that are no word, for a space is soon forgotten after a full stop.
    expression:
      /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9][a-z0-9-]*\.)+(?:nl|com|org|net|eu|info|example|test|co\.uk|org\.uk|be|frl|nu)(?![\p{L}\p{N}-]|\.\p{L})(?:\/[^\s<>"“”|]*[^\s<>"“”|.,;:!?'’)\]*_])?/gu,
    hints: ['.nl', '.com', '.org', '.net', '.eu', '.info', '.example', '.test', '.uk', '.be', '.frl', '.nu'],
    label: 'url',
    reason: 'web-address',
    isRight: ([domain]) => !domain.endsWith('.nu') || domain.split('.').length > 2,
  },
]

/** Mail addresses and web addresses. */
export function findWebAddresses(text: string): Candidate[] {
  return matchesOf(text, patterns)
}
