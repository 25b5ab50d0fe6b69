import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import { type Appreciation, DayOrNone, type PersonClosing } from '#shared/sessions/closing.ts'
import type { UnixMs } from '#shared/units.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getSessionFor } from './find-session.ts'
import { type LiveField, putField } from './live-fields.ts'
import { CLOSING_ROUND, hasTap, putTap } from './live-taps.ts'
import { notNow, requirePerson } from './session.ts'

/** The fields that one person has in the closing. */
export const closingFields = ['takeaway', 'intention', 'intentionBy', 'intentionKnownBy', 'lesson'] as const
type ClosingFields = Omit<PersonClosing, 'participantId'>

/** Each throws `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` before the session began and after it was closed. */
export function keepClosing(
  open: OpenVault,
  id: DocumentId,
  person: ParticipantId | null,
  fields: { readonly [Name in keyof ClosingFields]?: ClosingFields[Name] | undefined },
  atMs: UnixMs,
): void {
  const session = getSessionFor('correct', open.documents, id)
  if (person !== null) requirePerson(session, person)
  open.store.write((db) => {
    for (const name of closingFields) {
      const text = fields[name]
      if (text !== undefined) putField(db, id, { name, owner: person ?? '', text, round: CLOSING_ROUND, atMs })
    }
  })
}

/** A line of appreciation, from somebody or from the circle together. */
export function appreciate(open: OpenVault, id: DocumentId, line: Appreciation, atMs: UnixMs): void {
  const session = getSessionFor('correct', open.documents, id)
  for (const person of [line.from, line.to]) if (person !== null) requirePerson(session, person)
  const owner = `${line.from ?? ''}>${line.to}`
  const field = { name: 'appreciation', owner, text: line.text.trim(), round: CLOSING_ROUND, atMs } as const
  open.store.write((db) => putField(db, id, field))
}

/** The two answers go in apart from each other and from who gave them; only that somebody answered is known. */
export function evaluate(
  open: OpenVault,
  id: DocumentId,
  answers: { readonly participantId: ParticipantId; readonly safe: number | null; readonly helps: string },
  newId: () => string,
): void {
  const session = getSessionFor('correct', open.documents, id)
  requirePerson(session, answers.participantId)
  // A moment of their own would tell who answered what.
  const atMs = 0 as UnixMs
  const put = (name: 'safe' | 'helps', text: string): LiveField => ({
    name,
    owner: newId(),
    text,
    round: CLOSING_ROUND,
    atMs,
  })
  open.store.write((db) => {
    if (hasTap(db, id, 'answered', CLOSING_ROUND, answers.participantId)) throw notNow(session)
    putTap(db, id, 'answered', CLOSING_ROUND, answers.participantId)
    if (answers.safe !== null) putField(db, id, put('safe', String(answers.safe)))
    putField(db, id, put('helps', answers.helps))
  })
}

/** What each has written in the closing so far: the circle together first, then in the order of the circle. */
export function closingOf(
  fields: readonly LiveField[],
  people: readonly { readonly id: ParticipantId }[],
): PersonClosing[] {
  const owners: (ParticipantId | null)[] = [null, ...people.map(({ id }) => id)]
  return owners
    .filter((owner) => fields.some((field) => isOf(owner, field)))
    .map((participantId) => {
      const text = (name: (typeof closingFields)[number]) =>
        fields.find((field) => field.name === name && isOf(participantId, field))?.text ?? ''
      return {
        participantId,
        takeaway: text('takeaway'),
        intention: text('intention'),
        intentionBy: DayOrNone.catch('').parse(text('intentionBy')),
        intentionKnownBy: text('intentionKnownBy'),
        lesson: text('lesson'),
      }
    })
}

function isOf(owner: ParticipantId | null, field: LiveField): boolean {
  return field.owner === (owner ?? '') && closingFields.some((name) => name === field.name)
}

export function appreciationsOf(fields: readonly LiveField[]): Appreciation[] {
  return fields.flatMap(({ name, owner, text }) => {
    if (name !== 'appreciation') return []
    const [from = '', to = ''] = owner.split('>')
    return [{ from: from === '' ? null : (from as ParticipantId), to: to as ParticipantId, text }]
  })
}

/** How often each number was given, and the lines, in an order that means nothing. */
export function evaluationOf(fields: readonly LiveField[]): { safe: number[]; helps: string[] } {
  const answers = fields.filter(({ name }) => name === 'safe').map(({ text }) => Number(text))
  return {
    safe: answers.length === 0 ? [] : [1, 2, 3, 4, 5].map((value) => answers.filter((one) => one === value).length),
    helps: fields.filter(({ name }) => name === 'helps').map(({ text }) => text),
  }
}
