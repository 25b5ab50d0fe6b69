/**
 * The same function, remembering its last answers: words come back all the time, and working them out is slow.
 *
 * @param most how many answers are remembered; what was asked longest ago is forgotten first
 */
export function remembered<Answer>(work: (word: string) => Answer, most: number): (word: string) => Answer {
  // Two generations stand in for a true order of use: one map to fill, one to fall back on, nothing moved on a hit.
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined) return known
    const answer = old.get(word) ?? work(word)
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    young.set(word, answer)
    return answer
  }
}
