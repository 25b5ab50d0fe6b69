import { randomUUID } from 'node:crypto'
import {
  type AliasId,
  type CaseId,
  type ContributionId,
  type DocumentId,
  type ParticipantId,
  TeamId,
} from '#shared/ids.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { Method } from '#shared/sessions/method.ts'
import { roundsOf } from '#shared/sessions/rounds.ts'
import type { SessionEvent } from '#shared/sessions/session-event.ts'
import type { UnixMs } from '#shared/units.ts'
import { ROUNDS } from '#shared/sharing/session-choices.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { insertAlias } from '../../aliases/alias-store.ts'
import { addEvent, putContributions } from '../../sessions/session-document.ts'
import type { TestDocuments } from '../../testing/test-documents.ts'

/** A word that stands in one place of a session, and what lets it through the gate: nothing does where that is `never`. */
export interface Canary {
  readonly word: string
  readonly by: 'always' | 'takeaways' | 'names' | typeof ROUNDS | 'stance' | 'never'
}

export interface HeldSession {
  readonly id: DocumentId
  /** The dilemma of its first case. */
  readonly dilemmaId: DocumentId
  readonly canaries: readonly Canary[]
  /** The choice that lets its stance through. */
  readonly stance: string
}

interface Told {
  readonly method: Method
  /** What was written in private was shown to all. */
  readonly isRevealed: boolean
  /** The circle said that it stays among them. */
  readonly agrees: boolean
  /** A fresh word each time. */
  readonly word: () => string
  /** A name that an alias list knows. */
  readonly realName: string
}

const atMs = Date.UTC(2026, 10, 20, 13) as UnixMs

/** A closed session with a word of its own in every place, also in rounds of which nothing should be kept. */
export function holdTestSession({ documents, store }: TestDocuments, told: Told): HeldSession {
  const canaries: Canary[] = []
  const put = (by: Canary['by'], extra = '') => {
    const word = told.word()
    canaries.push({ word, by })
    return `${word}${extra}`
  }
  const dilemmaId = documents.create({ kind: 'dilemma', meta: { title: put('never'), question: put('never') } })
  const aliasId = randomUUID() as AliasId
  store.write((db) =>
    insertAlias(db, { id: aliasId, documentId: dilemmaId, alias: 'mevrouw Q.', realName: told.realName }, atMs),
  )
  canaries.push({ word: told.realName, by: 'never' }, { word: aliasId, by: 'never' })
  const people = [1, 2, 3, 4].map((place) => ({
    id: randomUUID() as ParticipantId,
    name: put('names'),
    role: place === 1 ? 'bringer' : place === 2 ? 'facilitator' : 'consultant',
  }))
  const cases = [dilemmaId, null].map((dilemma, place) => ({
    id: randomUUID() as CaseId,
    dilemmaId: dilemma,
    title: put('never'),
    question: put(isAsked(told.method, place) ? 'always' : 'never', ` met ${told.realName}`),
    bringerId: people[0]?.id,
    hidesOutcome: false,
  }))
  const principleId = documents.create({ kind: 'principle', space: anyTeam, meta: { title: 'Wij zijn er' } })
  const closing = people.map(({ id: participantId }) => ({
    participantId,
    takeaway: put('takeaways', ` van ${told.realName}`),
    intention: put('never'),
    intentionBy: '',
    intentionKnownBy: put('never'),
    lesson: put('always'),
    lessonId: null,
  }))
  const rounds = roundsOf(told.method, people, cases)
  const id = documents.create({
    kind: 'session',
    meta: {
      title: put('always', ` over ${told.realName}`),
      method: told.method,
      participants: people,
      cases,
      rounds,
      place: put('never'),
      marks: [],
      closing,
      evaluation: { safe: [1, 2, 3, 4, 5], helps: [put('never')] },
      settled: [{ participantId: people[0]?.id, outcome: 'done', note: put('never') }],
      [stanceField(principleId)]: { principleId, stance: 'helps', why: put('stance'), atMs },
    },
    body: (doc) => {
      for (const event of eventsOf(rounds.length, told)) addEvent(doc, event)
      const said = rounds.map(({ blockId }, round) =>
        contribution(round, people, put(wayOf(told, blockId), ` en ${told.realName}`)),
      )
      putContributions(doc, said)
    },
  })
  store.write((db) =>
    db.run(
      `INSERT INTO bringer_lines (session_id, id, bringer_id, place, round, name, text, answer) VALUES (?, ?, ?, 0, NULL, ?, ?, ?)`,
      id,
      randomUUID(),
      people[0]?.id ?? '',
      put('never'),
      put('never'),
      put('never'),
    ),
  )
  const ids = [id, dilemmaId, ...people.map((person) => person.id), ...cases.map((one) => one.id)]
  canaries.push(...ids.map((word) => ({ word, by: 'never' as const })))
  return { id, dilemmaId, canaries, stance: stanceField(principleId) }
}

const anyTeam = `team:${TeamId.parse(randomUUID())}` as const

/** Of a method for one case, the first is the one that was talked about. */
function isAsked({ cases, blocks }: Method, place: number): boolean {
  return place === 0 || cases === 'several' || blocks.some(({ repeat }) => repeat === 'per-person')
}

function wayOf({ method, isRevealed }: Told, blockId: string): Canary['by'] {
  const block = method.blocks.find(({ id }) => id === blockId)
  if (block?.record !== 'all') return 'never'
  return isPrivate(block) && !isRevealed ? 'never' : ROUNDS
}

function isPrivate({ visibility, input }: Method['blocks'][number]): boolean {
  const isCount = input.type === 'vote' || input.type === 'rate'
  return visibility.as === 'private-until-reveal' || (isCount && visibility.as === 'anonymous')
}

function eventsOf(rounds: number, { isRevealed, agrees }: Told): SessionEvent[] {
  const all = Array.from({ length: rounds }, (_, round) => round)
  return [
    ...(agrees ? [{ type: 'agreed' as const, atMs }] : []),
    { type: 'started', atMs },
    ...all.map((toRound) => ({ type: 'moved' as const, atMs, toRound })),
    ...(isRevealed ? all.map((round) => ({ type: 'revealed' as const, atMs, round })) : []),
    { type: 'closing', atMs },
    { type: 'closed', atMs },
  ]
}

function contribution(round: number, people: readonly { id: ParticipantId }[], text: string): Contribution {
  const participantId = people[round % people.length]?.id ?? null
  return { id: randomUUID() as ContributionId, round, participantId, text, answer: '', cell: null, atMs, place: round }
}
