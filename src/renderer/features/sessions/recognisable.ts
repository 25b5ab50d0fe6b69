/**
 * The first word of a lesson that may point to a person: a title with a name, a capital where no sentence begins, an age,
 * a name of somebody in the circle. Only a reason to look twice; whoever writes decides.
 */
export function recognisablePart(lesson: string, names: readonly string[]): string | null {
  return titled(lesson) ?? named(lesson, names) ?? capital(lesson) ?? age(lesson)
}

function titled(lesson: string): string | null {
  return /\b(?:mw|mevr|mevrouw|dhr|meneer|mr|mrs|ms)\.?\s+\p{Lu}[\p{L}.'’-]*/iu.exec(lesson)?.[0] ?? null
}

function named(lesson: string, names: readonly string[]): string | null {
  const words = lesson.match(/[\p{L}'’-]+/gu) ?? []
  const firstNames = new Set(names.map((name) => name.split(/\s+/)[0]).filter((name) => (name?.length ?? 0) > 2))
  return words.find((word) => firstNames.has(word)) ?? null
}

function capital(lesson: string): string | null {
  return /[\p{Ll},;]\s+(\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.)/u.exec(lesson)?.[1] ?? null
}

function age(lesson: string): string | null {
  return /\b\d{1,3}(?:-?\s?(?:jarige?|jaar|year))/iu.exec(lesson)?.[0] ?? null
}
