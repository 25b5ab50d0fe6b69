/**
 * Files that import one another in a circle, as strongly connected components (Tarjan 1972), each in order of name.
 *
 * @param imports what each file imports; files that are no key of it are left out
 */
export function importCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const places = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  const visit = (file: string): number => {
    const place = places.size
    let low = place
    places.set(file, place)
    open.push(file)
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue
      if (!places.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, lowest.get(target) ?? places.get(target) ?? place)
    }
    lowest.set(file, low)
    if (low === place) {
      const circle = open.splice(open.indexOf(file))
      if (circle.length > 1) circles.push(circle.toSorted())
    }
    return low
  }

  for (const file of imports.keys()) if (!places.has(file)) visit(file)
  return circles
}
