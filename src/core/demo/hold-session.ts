import { type ContributionId, type DocumentId, MethodId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { PlannedCase } from '#shared/sessions/session-case.ts'
import type { UnixMs } from '#shared/units.ts'
import { localDay } from '#shared/local-day.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { closeSession } from '../sessions/close-session.ts'
import { appreciate, keepClosing } from '../sessions/closing.ts'
import { contribute } from '../sessions/contributions.ts'
import { getSession } from '../sessions/find-session.ts'
import { type Plan, planSession } from '../sessions/plan-session.ts'
import { moveToRound, startSession } from '../sessions/run-session.ts'
import { minutesAfter } from './demo-dates.ts'
import type { DemoSession } from './demo-sessions.ts'

/** A vault whose documents are dated by a clock that can be set. */
export interface PastVault extends OpenVault {
  setClock(atMs: UnixMs): void
  readonly newId: () => string
}

/** Plans and runs a session from its first round to its close, as people would. @returns its id */
export function holdSession(vault: PastVault, dilemmaId: DocumentId, script: DemoSession, startMs: UnixMs): DocumentId {
  const { documents } = vault
  vault.setClock(startMs)
  const bringer = script.people.findIndex(({ role }) => role === 'bringer')
  const plan: Plan = {
    methodId: MethodId.parse(script.method),
    participants: script.people,
    cases: [PlannedCase.parse({ dilemmaId, bringer })],
    plannedForMs: startMs,
  }
  const id = planSession(documents, plan, vault.newId)
  startSession(documents, id, startMs)
  const { method } = getSession(documents, id)
  let nowMs = startMs
  for (const [round, block] of (method?.blocks ?? []).entries()) {
    moveToRound(documents, id, round, nowMs)
    runRound(vault, id, block, script, nowMs)
    nowMs = minutesAfter(nowMs, block.minutes)
  }
  vault.setClock(nowMs)
  keepOutcome(vault, id, script, nowMs)
  closeSession(vault, id, nowMs, vault.newId)
  if (script.outcome !== undefined) lookBack(vault, id, script.outcome)
  return id
}

function runRound(vault: PastVault, id: DocumentId, block: Block, script: DemoSession, startMs: UnixMs): void {
  const { participants } = getSession(vault.documents, id)
  for (const [turn, [name, text]] of (script.said[block.id] ?? []).entries()) {
    const atMs = minutesAfter(startMs, 1 + turn)
    vault.setClock(atMs)
    const participantId = participants.find((person) => person.name === name)?.id ?? null
    contribute(vault, id, { id: vault.newId() as ContributionId, participantId, text, atMs })
  }
}

/** The intention is the bringer's; the lesson and the thanks come from the circle together. */
function keepOutcome(vault: PastVault, id: DocumentId, { closing }: DemoSession, endMs: UnixMs): void {
  const bringerId = getSession(vault.documents, id).participants.find(({ role }) => role === 'bringer')?.id
  if (bringerId === undefined) throw new RangeError('nobody brings this case')
  const intentionBy = localDay(minutesAfter(endMs, closing.intentionDays * 24 * 60))
  keepClosing(vault, id, bringerId, { intention: closing.intention, intentionBy }, endMs)
  keepClosing(vault, id, null, { lesson: closing.lesson }, endMs)
  appreciate(vault, id, { from: null, to: bringerId, text: closing.appreciation }, endMs)
}

/** As `settleIntention` would, before there are any lists. */
function lookBack(vault: PastVault, id: DocumentId, note: string): void {
  const participantId = getSession(vault.documents, id).closing.find(({ intention }) => intention !== '')?.participantId
  vault.documents.edit(id, (doc) => writeMeta(doc, { settled: [{ participantId, outcome: 'done', note }] }))
}
