import type { Session } from '#shared/contract/session-view.ts'
import type { LocalText } from '#shared/language.ts'
import type { Block } from '#shared/sessions/block.ts'

/** Something that was done with what lay there: what was chosen, on which pile it lies, how many dots it got. */
export interface Done {
  readonly key: string
  readonly text: string
  /** Null where it was chosen. */
  readonly as: { readonly pile: LocalText } | { readonly dots: number } | null
}

/** What was picked, sorted and voted in a round: by what it lies on, never by who. */
export function doneInRound({ marks, contributions, cases }: Session, round: number, { input }: Block): Done[] {
  const here = marks.filter((mark) => mark.round === round)
  const textOf = (target: string) =>
    contributions.find(({ id }) => id === target)?.text ?? cases.find(({ id }) => id === target)?.title ?? ''
  const picks = here.flatMap((mark): Done[] =>
    mark.type === 'pick' ? [{ key: mark.target, text: textOf(mark.target), as: null }] : [],
  )
  const piles = (input.type === 'sort' ? input.piles : []).flatMap(({ id, name }) =>
    here.flatMap((mark): Done[] =>
      mark.type === 'pile' && mark.pile === id
        ? [{ key: mark.target, text: textOf(mark.target), as: { pile: name } }]
        : [],
    ),
  )
  const dots = new Map<string, number>()
  for (const mark of here) if (mark.type === 'dots') dots.set(mark.target, (dots.get(mark.target) ?? 0) + mark.dots)
  const voted = [...dots]
    .toSorted(([, one], [, other]) => other - one)
    .map(([target, count]): Done => ({ key: target, text: textOf(target), as: { dots: count } }))
  return [...picks, ...piles, ...voted]
}

/** The numbers that were given in a round, from low to high. */
export function ratingsOf({ marks }: Session, round: number): number[] {
  return marks
    .flatMap((mark) => (mark.type === 'rating' && mark.round === round ? [mark.value] : []))
    .toSorted((one, other) => one - other)
}
