import type { SharedBlock, SharedStance, SharedState, SharedValue } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Stance } from '#shared/vision/stance.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { isUnseen, leadsElsewhere } from './wordless-fields.ts'

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

/**
 * What differs between what was shared and what would be, in the order in which it is read.
 *
 * @param stanceWords what each stance is called
 */
export function changedParts(
  before: Said,
  after: Said,
  yes: string,
  stanceWords: Readonly<Record<Stance, string>>,
): ChangedPart[] {
  const fields = [...after.state.fields, ...before.state.fields].filter(({ name }) => !isUnseen(name))
  const names = new Set(fields.map(({ name }) => name))
  const fieldOf = (said: Said, name: string) => {
    const field = said.state.fields.find((one) => one.name === name)
    return field ? asWords(leadsElsewhere(name) ? true : field.value, yes) : ''
  }
  return [
    { name: 'summary', before: before.summary, after: after.summary },
    ...[...names].map((name) => ({ name, before: fieldOf(before, name), after: fieldOf(after, name) })),
    { name: 'body', before: asLines(before.state.body), after: asLines(after.state.body) },
    ...changedStances(before.state.stances, after.state.stances, stanceWords),
  ].filter((part) => part.before !== part.after)
}

function changedStances(
  before: readonly SharedStance[],
  after: readonly SharedStance[],
  stanceWords: Readonly<Record<Stance, string>>,
): ChangedPart[] {
  const ids = new Set([...after, ...before].map(({ principleId }) => principleId))
  const words = (stances: readonly SharedStance[], id: DocumentId) => {
    const found = stances.find(({ principleId }) => principleId === id)
    return found ? [stanceWords[found.stance], found.why].filter(Boolean).join(': ') : ''
  }
  return [...ids].map((id) => ({ name: stanceField(id), before: words(before, id), after: words(after, id) }))
}

function asWords(value: SharedValue, yes: string): string {
  if (typeof value === 'string') return value === '' ? yes : value
  if (typeof value === 'boolean') return value ? yes : ''
  if (typeof value === 'number') return String(value)
  return Object.values(value).join(', ')
}

function asLines(body: readonly SharedBlock[]): string {
  return body.map((block) => block.runs.map((run) => run.text).join('')).join('\n')
}
