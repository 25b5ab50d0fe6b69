export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** How people greet at this hour. @param hour from 0 to 23 */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
