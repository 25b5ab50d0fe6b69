/** `15:00`, `15.30`, `15u30`, `9` or `930` as minutes since midnight; null when it is no time of the day. */
export function parseTime(typed: string): number | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*(uur|u|h)$/, '')
  const [, hours = '', minutes = '0'] =
    /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}

/** The moment of a calendar day such as `2026-11-26` and minutes since midnight, where this machine stands. */
export function momentOf(day: string, minutes: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, Math.floor(minutes / 60), minutes % 60).getTime()
}

/** The calendar day and the time of a moment, as the form shows them. */
export function dayAndTime(atMs: number): { day: string; time: string } {
  const date = new Date(atMs)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}
