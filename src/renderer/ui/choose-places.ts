export const RECOVERY_WORD_COUNT = 12

/** Two different places among the recovery words, in order. @param random gives numbers from 0 up to 1 */
export function choosePlaces(random: () => number): readonly [number, number] {
  const first = Math.floor(random() * RECOVERY_WORD_COUNT)
  const step = 1 + Math.floor(random() * (RECOVERY_WORD_COUNT - 1))
  const second = (first + step) % RECOVERY_WORD_COUNT
  return first < second ? [first, second] : [second, first]
}
