import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { CaseReading } from '#shared/contract/session-plan.ts'
import type { CaseId, DocumentId } from '#shared/ids.ts'
import { withoutRealNames } from '../aliases/masked-text.ts'
import { readMeta } from '../documents/document-meta.ts'
import { linesOf } from '../documents/document-text.ts'
import type { OpenVault } from '../rpc/context.ts'
import { findCase } from './cases.ts'
import { getSession } from './find-session.ts'
import { liveOf } from './live-session.ts'
import { realNamesIn } from './real-names.ts'
import { roundsNow } from './round-now.ts'
import { furthestRound, type Session } from './session.ts'

/**
 * A case as its bringer reads it, or as others may by now: with aliases for names, and without how it ended while that
 * is held back.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` also when its dilemma is in the bin, `SESSION_NOT_NOW`
 */
export function readCase(open: OpenVault, id: DocumentId, caseId: CaseId, as: 'bringer' | 'others'): CaseReading {
  const session = getSession(open.documents, id)
  const found = findCase(session, caseId)
  const story = found.dilemmaId === null ? undefined : storyOf(open, found.dilemmaId)
  const masked = withoutRealNames(open.store.read((db) => realNamesIn(db, session)))
  const ending = story?.outcome.trim() ?? ''
  const isHeldBack = as === 'others' && found.hidesOutcome && !hasOutcomeCome(open, session, caseId)
  return {
    caseId,
    dilemmaId: found.dilemmaId,
    title: masked(found.title),
    question: masked(found.question),
    story: (story?.lines ?? []).map(({ block, text }) => ({ block, text: masked(text) })),
    tried: masked(story?.tried ?? ''),
    principles: (story?.principles ?? []).map(masked),
    outcome: ending === '' ? { is: 'none' } : isHeldBack ? { is: 'hidden' } : { is: 'shown', text: masked(ending) },
  }
}

function storyOf({ documents }: OpenVault, dilemmaId: DocumentId) {
  return documents.read(dilemmaId, (doc) => {
    const { tried, outcome, principleOne, principleTwo } = readMeta(doc, DilemmaMeta)
    const principles = [principleOne, principleTwo].filter((principle) => principle.trim() !== '')
    return { lines: linesOf(doc), tried, outcome, principles }
  })
}

/** With the round that shows what was hidden; in a method without one, when the session is closed. */
function hasOutcomeCome({ store }: OpenVault, session: Session, caseId: CaseId): boolean {
  if (session.clock.phase === 'closed') return true
  const { marks } = store.read((db) => liveOf(db, session))
  const rounds = roundsNow(session, marks)
  const opens = rounds.findIndex(
    (round) =>
      round.caseId === caseId &&
      rounds.some(
        ({ block: { visibility } }) => visibility.as === 'hidden-until' && visibility.block === round.planned.blockId,
      ),
  )
  return opens !== -1 && furthestRound(session) >= opens
}
