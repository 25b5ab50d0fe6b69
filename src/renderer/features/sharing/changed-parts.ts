import type { SharedBlock, SharedState, SharedValue } from '#shared/contract/sharing.ts'

/** One part of a shared document as it was and as it would become; empty where it was not or will not be there. */
export interface ChangedPart {
  /** The name of a field, or of what is no field: the summary or the body. */
  readonly name: string
  readonly before: string
  readonly after: string
}

interface Said {
  readonly summary: string
  readonly state: SharedState
}

/** What differs between what was shared and what would be, in the order in which it is read. */
export function changedParts(before: Said, after: Said, yes: string): ChangedPart[] {
  const names = new Set([...after.state.fields, ...before.state.fields].map((field) => field.name))
  const fieldOf = (said: Said, name: string) => {
    const field = said.state.fields.find((one) => one.name === name)
    return field ? asWords(field.value, yes) : ''
  }
  return [
    { name: 'summary', before: before.summary, after: after.summary },
    ...[...names].map((name) => ({ name, before: fieldOf(before, name), after: fieldOf(after, name) })),
    { name: 'body', before: asLines(before.state.body), after: asLines(after.state.body) },
  ].filter((part) => part.before !== part.after)
}

function asWords(value: SharedValue, yes: string): string {
  if (typeof value === 'string') return value === '' ? yes : value
  if (typeof value === 'boolean') return value ? yes : ''
  return Object.values(value).join(', ')
}

function asLines(body: readonly SharedBlock[]): string {
  return body.map((block) => block.runs.map((run) => run.text).join('')).join('\n')
}
