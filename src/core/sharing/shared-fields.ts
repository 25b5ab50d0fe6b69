import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import { type SharableKind, type SharedField, SharedValue } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { SharedIdOf } from './shared-body.ts'

/**
 * What becomes of a typed field at the gate: it goes along, goes along when the author says so, stays with the author, or
 * leads to another document and goes along as a way to that one's shared copy.
 */
type Way = 'always' | 'choice' | 'private' | 'leads-to'

interface FieldRule {
  readonly way: Way
  /** An empty answer says something too, as with a share that was ticked without words. */
  readonly evenEmpty?: true
  /** Says something about another field, and goes where that goes. */
  readonly about?: string
}

const always: FieldRule = { way: 'always' }
const choice: FieldRule = { way: 'choice' }
const ticked: FieldRule = { way: 'always', evenEmpty: true }
const stays: FieldRule = { way: 'private' }

const dilemmaFields: Record<keyof DilemmaMeta, FieldRule> = {
  title: always,
  question: always,
  tried: always,
  outcome: choice,
  outcomeHidden: { way: 'choice', evenEmpty: true, about: 'outcome' },
  principleOne: always,
  principleTwo: always,
  shareMine: ticked,
  shareTeam: ticked,
  shareOrganisation: ticked,
  sharePolicy: ticked,
  qualities: always,
  tags: always,
  closedEarly: choice,
  cameBack: choice,
  // How far the author is with it; the copy has a state of its own.
  state: stays,
  hushedHints: stays,
}

const learntFields: Record<keyof LearntMeta, FieldRule> = {
  title: always,
  line: always,
  qualities: always,
  factors: always,
  shares: always,
  tags: always,
  domain: always,
  dilemmaId: { way: 'leads-to' },
  sessionId: stays,
  // What the gate begins with; what was chosen there stands in the vault, and the name in the copy.
  audience: stays,
}

const sessionFields: Record<keyof SharedSessionMeta, FieldRule> = {
  title: always,
  questions: always,
  lessons: always,
  takeaways: choice,
  heldOn: always,
  minutes: always,
  methodName: always,
  methodId: always,
  names: choice,
  dilemmaIds: { way: 'leads-to' },
}

/** Every field of every kind, in the order in which they are shown: a field that is not here is never shared. */
export const fieldRules: Readonly<Record<SharableKind, Readonly<Record<string, FieldRule>>>> = {
  dilemma: dilemmaFields,
  lesson: learntFields,
  mistake: learntFields,
  success: learntFields,
  session: sessionFields,
}

const schemas = {
  dilemma: DilemmaMeta,
  lesson: LearntMeta,
  mistake: LearntMeta,
  success: LearntMeta,
  // Of a session not its own fields but those of a report of it.
  session: SharedSessionMeta,
}

/** As what a document may be shared, the usual first. A story becomes a lesson; a lesson does not become a story. */
export const sharableAs: Readonly<Record<SharableKind, readonly SharableKind[]>> = {
  dilemma: ['dilemma', 'lesson', 'mistake', 'success'],
  lesson: ['lesson'],
  mistake: ['mistake', 'lesson'],
  success: ['success', 'lesson'],
  session: ['session'],
}

/** What stands in the fields of a document that could be shared, in order, without those that are empty. */
export function ownFields(kind: SharableKind, meta: Readonly<Record<string, unknown>>): SharedField[] {
  const read = schemas[kind].parse(meta) as Readonly<Record<string, unknown>>
  const filled = Object.entries(fieldRules[kind]).flatMap(([name, rule]) => {
    const { success, data } = SharedValue.safeParse(read[name])
    const says = rule.way !== 'private' && success && (rule.evenEmpty === true || !isEmpty(data))
    return says ? [{ name, value: data }] : []
  })
  const names = new Set(filled.map(({ name }) => name))
  return filled.filter(({ name }) => names.has(fieldRules[kind][name]?.about ?? name))
}

/** Those that go along when the author chooses them, as far as the copy's kind has a place for them. */
export function optionalFields(from: SharableKind, as: SharableKind, fields: readonly SharedField[]): string[] {
  return fields
    .filter(({ name }) => wayOf(name, from, as) === 'choice' && fieldRules[from][name]?.about === undefined)
    .map(({ name }) => name)
}

/** The fields as colleagues get them. */
export function sharedFields(
  from: SharableKind,
  as: SharableKind,
  fields: readonly SharedField[],
  chosen: readonly string[],
  sharedIdOf: SharedIdOf,
): SharedField[] {
  return fields.flatMap(({ name, value }) => {
    const way = wayOf(name, from, as)
    const isChosen = chosen.includes(fieldRules[from][name]?.about ?? name)
    if (way === 'always' || (way === 'choice' && isChosen)) return [{ name, value }]
    const led = way === 'leads-to' ? ledTo(value, sharedIdOf) : ''
    return isEmpty(led) ? [] : [{ name, value: led }]
  })
}

function ledTo(value: SharedValue, sharedIdOf: SharedIdOf): SharedValue {
  if (Array.isArray(value)) return value.flatMap((id) => sharedIdOf(id as DocumentId) ?? [])
  return typeof value === 'string' ? (sharedIdOf(value as DocumentId) ?? '') : ''
}

/** A field that one of the two kinds keeps private, or that the copy's kind does not have, stays behind. */
function wayOf(name: string, from: SharableKind, as: SharableKind): Way {
  const [own, theirs] = [fieldRules[from][name], fieldRules[as][name]]
  return own === undefined || theirs === undefined || theirs.way === 'private' ? 'private' : own.way
}

function isEmpty(value: SharedValue): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'boolean' || typeof value === 'number') return !value
  return Object.keys(value).length === 0
}
