import type { DilemmaChange, DilemmaLine } from '#shared/contract/dilemmas.ts'

/** The tags that all of these have. */
export function tagsOfAll(dilemmas: readonly DilemmaLine[]): string[] {
  const [first, ...rest] = dilemmas
  return (first?.tags ?? []).filter((tag) => rest.every(({ tags }) => tags.includes(tag)))
}

/** What makes `next` the tags that all of these have; what only some of them have stays theirs. */
export function retag(dilemmas: readonly DilemmaLine[], next: readonly string[]): DilemmaChange[] {
  const gone = new Set(tagsOfAll(dilemmas).filter((tag) => !next.includes(tag)))
  return dilemmas.map(({ id, tags }) => ({
    id,
    tags: [...new Set([...tags.filter((tag) => !gone.has(tag)), ...next])],
  }))
}
