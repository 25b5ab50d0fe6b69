/**
 * Deals runs out over the parts of one kind of chaos, so that all together are as many as were asked for.
 *
 * @param hand parts in the order in which they get a run, over and over; one that stands in it twice gets twice as many
 */
export function dealRuns<Part extends string>(runs: number, hand: readonly Part[]): Map<Part, number> {
  const dealt = new Map<Part, number>()
  for (const [place, part] of hand.entries()) {
    const turns = Math.ceil(Math.max(runs - place, 0) / hand.length)
    if (turns > 0) dealt.set(part, (dealt.get(part) ?? 0) + turns)
  }
  return dealt
}
