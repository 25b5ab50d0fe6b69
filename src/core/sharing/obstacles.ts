import type { Finding } from '#shared/contract/privacy.ts'
import { Obstacle, type SharedBlock, type SharedState } from '#shared/contract/sharing.ts'
import type { ErrorCode } from '#shared/errors.ts'
import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import { wordsOf } from './runs.ts'

interface AtTheGate {
  readonly theirs: SharedState
  readonly summary: string
  /** What was found in exactly what would be shared, without what was decided on. */
  readonly findings: readonly Finding[]
  /** The circle agreed to keep what was said, and the author has not said to have asked them. */
  readonly isCircleToBeAsked: boolean
}

/** What keeps a document from being shared, worst first; nothing when it can go. */
export function obstaclesTo({ theirs, summary, findings, isCircleToBeAsked }: AtTheGate): Obstacle[] {
  // A lesson is without a client by definition, so there even a hint asks for a decision.
  const asks = (finding: Finding) =>
    finding.weight === 'asks' || (finding.weight === 'hint' && theirs.kind === 'lesson')
  const stands: Record<Obstacle, boolean> = {
    empty: !theirs.fields.some(({ name }) => !facts.has(name)) && theirs.body.every(isBlank),
    blocked: findings.some((finding) => finding.weight === 'blocks'),
    undecided: findings.some(asks),
    'no-summary': summary.trim() === '',
    'circle-not-asked': isCircleToBeAsked,
  }
  return Obstacle.options.filter((obstacle) => stands[obstacle])
}

/** What a session has though nobody in it said a word. */
const facts: ReadonlySet<string> = new Set(['methodId', 'methodName', 'heldOn', 'minutes', 'names', 'dilemmaIds'])

const isBlank = (block: SharedBlock) => wordsOf(block).trim() === ''

const refusals = {
  empty: 'SHARE_EMPTY',
  blocked: 'SHARE_BLOCKED',
  undecided: 'SHARE_UNDECIDED',
  'no-summary': 'SHARE_WITHOUT_SUMMARY',
  'circle-not-asked': 'SHARE_CIRCLE_NOT_ASKED',
} as const satisfies Record<Obstacle, ErrorCode>

/** @throws {DomainError} one of the rows in {@link refusals} when something is in the way */
export function requireFree(id: DocumentId, obstacles: readonly Obstacle[]): void {
  const [worst] = obstacles
  if (worst) throw new DomainError(refusals[worst], { id })
}
