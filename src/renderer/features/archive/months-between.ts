/** The longest line of time that is drawn: ten years. */
const MOST_MONTHS = 120

/** Every month from the first to the last, written as `2026-11`; of a very long time the last ten years. */
export function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)]
  const begin = Math.max(from, to - MOST_MONTHS + 1)
  return Array.from({ length: Math.max(0, to - begin + 1) }, (_, step) => nameOf(begin + step))
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
