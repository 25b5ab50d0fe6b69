/**
 * Whether one word becomes the other by one letter: one too many, one too few, another one, or two that changed places.
 * The same word is not one letter away from itself.
 */
export function isOneLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1)
  if (same === short.length) return false
  if (short.slice(same + 1) === long.slice(same + 1)) return true
  const swapped = (short[same + 1] ?? '') + (short[same] ?? '') + short.slice(same + 2)
  return swapped === long.slice(same)
}
