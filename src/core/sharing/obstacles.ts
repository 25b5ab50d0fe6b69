import type { Finding } from '#shared/contract/privacy.ts'
import { Obstacle, type SharedState } from '#shared/contract/sharing.ts'
import type { ErrorCode } from '#shared/errors.ts'
import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import { wordsOf } from './runs.ts'

interface AtTheGate {
  readonly theirs: SharedState
  readonly summary: string
  /** What was found in exactly what would be shared, without what was decided on. */
  readonly findings: readonly Finding[]
}

/** What keeps a document from being shared, worst first; nothing when it can go. */
export function obstaclesTo({ theirs, summary, findings }: AtTheGate): Obstacle[] {
  // A lesson is without a client by definition, so there even a hint asks for a decision.
  const asks = (finding: Finding) =>
    finding.weight === 'asks' || (finding.weight === 'hint' && theirs.kind === 'lesson')
  const stands: Record<Obstacle, boolean> = {
    empty: theirs.fields.length === 0 && theirs.body.every((block) => wordsOf(block).trim() === ''),
    blocked: findings.some((finding) => finding.weight === 'blocks'),
    undecided: findings.some(asks),
    'no-summary': summary.trim() === '',
  }
  return Obstacle.options.filter((obstacle) => stands[obstacle])
}

const refusals = {
  empty: 'SHARE_EMPTY',
  blocked: 'SHARE_BLOCKED',
  undecided: 'SHARE_UNDECIDED',
  'no-summary': 'SHARE_WITHOUT_SUMMARY',
} as const satisfies Record<Obstacle, ErrorCode>

/** @throws {DomainError} one of the rows in {@link refusals} when something is in the way */
export function requireFree(id: DocumentId, obstacles: readonly Obstacle[]): void {
  const [worst] = obstacles
  if (worst) throw new DomainError(refusals[worst], { id })
}
