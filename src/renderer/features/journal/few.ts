const numbers = [1, 2, 3, 4, 5, 6] as const

/** No model has more steps, and five minutes are no more than five. */
export type Few = (typeof numbers)[number]

/** A small number as one that has a word in every language. */
export function fewFrom(count: number): Few {
  return numbers.find((number) => number >= count) ?? 6
}
