import { randomUUID } from 'node:crypto'
import type * as Y from 'yjs'
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
import type { OpenVault } from '../../rpc/context.ts'
import { addEvent, putContributions } from '../../sessions/session-document.ts'

/** A word that stands in one place of a session, and what lets it through the gate: nothing does where that is `never`. */
export interface Canary {
  readonly word: string
  readonly by: 'always' | 'takeaways' | 'names' | typeof ROUNDS | 'stance' | 'never'
}

export interface HeldSession {
  readonly id: DocumentId
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

/** A word for each place, and what lets it through. */
type Put = (by: Canary['by'], rest?: string) => string

/** A closed session with a word of its own in every place, also in rounds of which nothing should be kept. */
export function holdTestSession(open: OpenVault, told: Told): HeldSession {
  const canaries: Canary[] = [{ word: told.realName, by: 'never' }]
  const put: Put = (by, rest = '') => {
    const word = told.word()
    canaries.push({ word, by })
    return `${word}${rest}`
  }
  const { documents } = open
  const dilemmaId = documents.create({ kind: 'dilemma', meta: { title: put('never'), question: put('never') } })
  const principleId = documents.create({ kind: 'principle', space: anyTeam, meta: { title: 'Wij zijn er' } })
  const plan = planOf(told, dilemmaId, put)
  const stance = { principleId, stance: 'helps', why: put('stance'), atMs }
  const meta = { ...plan, ...outcomeOf(told, plan.participants, put), [stanceField(principleId)]: stance }
  const body = (doc: Y.Doc) => {
    for (const event of eventsOf(plan.rounds.length, told)) addEvent(doc, event)
    putContributions(doc, saidIn(told, plan, put))
  }
  const id = documents.create({ kind: 'session', meta, body })
  const ids = [id, dilemmaId, ...[...plan.participants, ...plan.cases].map((one) => one.id)]
  canaries.push(...ids.map((word) => ({ word, by: 'never' as const })))
  keepBeside(open, told, id, dilemmaId, put)
  return { id, canaries, stance: stanceField(principleId) }
}

function planOf({ method, realName }: Told, dilemmaId: DocumentId, put: Put) {
  const participants = (['bringer', 'facilitator', 'consultant', 'observer'] as const).map((role) => ({
    id: randomUUID() as ParticipantId,
    name: put('names'),
    role,
  }))
  const cases = [dilemmaId, null].map((dilemma, place) => ({
    id: randomUUID() as CaseId,
    dilemmaId: dilemma,
    title: put('never'),
    question: put(isAsked(method, place) ? 'always' : 'never', ` met ${realName}`),
    bringerId: participants[0]?.id,
    hidesOutcome: false,
  }))
  const title = put('always', ` over ${realName}`)
  return { title, method, participants, cases, rounds: roundsOf(method, participants, cases), place: put('never') }
}

function outcomeOf({ realName }: Told, people: readonly { id: ParticipantId }[], put: Put) {
  const closing = people.map(({ id: participantId }) => ({
    participantId,
    takeaway: put('takeaways', ` van ${realName}`),
    intention: put('never'),
    intentionBy: '',
    intentionKnownBy: put('never'),
    lesson: put('always'),
    lessonId: null,
  }))
  const evaluation = { safe: [1, 2, 3, 4, 5], helps: [put('never')] }
  return { closing, evaluation, settled: [{ participantId: people[0]?.id, outcome: 'done', note: put('never') }] }
}

function saidIn(told: Told, { rounds, participants }: ReturnType<typeof planOf>, put: Put): Contribution[] {
  return rounds.map(({ blockId }, round) => ({
    id: randomUUID() as ContributionId,
    round,
    participantId: participants[round % participants.length]?.id ?? null,
    text: put(wayOf(told, blockId), ` en ${told.realName}`),
    answer: '',
    cell: null,
    atMs,
    place: round,
  }))
}

/** What stands in rows of this vault: the alias list of the dilemma, and the bringer's own file. */
function keepBeside({ store }: OpenVault, { realName }: Told, id: DocumentId, dilemmaId: DocumentId, put: Put): void {
  store.write((db) => {
    insertAlias(db, { id: randomUUID() as AliasId, documentId: dilemmaId, alias: 'mevrouw Q.', realName }, atMs)
    db.run(
      `INSERT INTO bringer_lines (session_id, id, bringer_id, place, round, name, text, answer)
       VALUES (?, ?, '', 0, NULL, ?, ?, ?)`,
      id,
      randomUUID(),
      put('never'),
      put('never'),
      put('never'),
    )
  })
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
