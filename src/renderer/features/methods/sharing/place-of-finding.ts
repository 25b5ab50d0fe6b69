/** The number of the round that a field such as `blocks.2.prompt.nl` is in, from 1; null for the method as a whole. */
export function placeOfFinding(field: string): number | null {
  const [part, place] = field.split('.')
  return part === 'blocks' && place !== undefined ? Number(place) + 1 : null
}
