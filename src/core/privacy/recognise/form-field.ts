import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'

const FIELD =
  /^[ \t>*_|-]*(?:cli[eë]nt|klant|naam|naam cli[eë]nt|pati[eë]nt|contactpersoon|betreft|moeder|vader|ouders?|partner|kind|mentor|huisarts|voogd|client|name|mother|father|parent|patient|contact|carer|re|worker|gp)(?: ?(?:naam|name|\d))?[*_]*:[*_]* ?(?<span>(?:(?:\p{Lu}[\p{L}'’-]*\.?|(?:van|de|den|der|ten|ter|te|el|al|vd|v\.d\.|['’]t|in)(?=[ ,]))(?:,? |,|(?<=\p{Lu}\.)|(?=[\n(,;.]|$)))+)/gimu

/** What stands after “Cliënt:” on a line of its own, in whatever capitals it was typed. */
export function findFormFields(read: ReadText): Candidate[] {
  return [...read.text.matchAll(FIELD)].flatMap(({ 0: match, index, groups }): Candidate[] => {
    const name = (groups?.['span'] ?? '').replace(/[ ,]+$/, '')
    const start = index + match.length - (groups?.['span'] ?? '').length
    const within = read.tokens.filter((token) => token.start >= start && token.end <= start + name.length)
    const isName = within.some((token) => {
      const { isGiven, isSurname, isNoName } = read.facts(token)
      return (
        /^\p{Lu}/u.test(token.text) &&
        token.text.length > 1 &&
        !isNoName &&
        (isGiven || isSurname || !read.isOrdinary(token))
      )
    })
    if (!isName || within.length > 8 || !/^\p{Lu}|^(?:van|de|den|der|el|al|ten|ter|te) /u.test(name)) return []
    return [
      {
        start,
        end: start + name.length,
        label: 'person',
        reason: 'person-named-so',
        word: /[\p{L}]+/u.exec(match)?.[0] ?? '',
        strength: strengths.named,
      },
    ]
  })
}
