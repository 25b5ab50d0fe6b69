import type { ClosingMeta } from '#shared/contract/sessions.ts'
import type { IntentionOutcome } from '#shared/contract/session-after.ts'
import type { ContributionId, DocumentId } from '#shared/ids.ts'
import { MethodId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import type { UnixMs } from '#shared/units.ts'
import { localDay } from '#shared/local-day.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { closeSession } from '../sessions/close-session.ts'
import { contribute } from '../sessions/contributions.ts'
import { getSession } from '../sessions/find-session.ts'
import { planSession } from '../sessions/plan-session.ts'
import { moveToRound, startSession } from '../sessions/run-session.ts'
import { minutesAfter } from './demo-dates.ts'
import type { DemoSession } from './demo-sessions.ts'

/** A vault whose documents are dated by a clock that can be set. */
export interface PastVault extends OpenVault {
  setClock(atMs: UnixMs): void
  readonly newId: () => string
}

/** Plans and runs a session from its first round to its close, as people would. */
export function holdSession(vault: PastVault, dilemmaId: DocumentId, script: DemoSession, startMs: UnixMs): void {
  const { documents } = vault
  vault.setClock(startMs)
  const plan = { methodId: MethodId.parse(script.method), participants: script.people, plannedForMs: startMs }
  const id = planSession(documents, dilemmaId, plan, vault.newId)
  startSession(documents, id, startMs)
  const { method } = getSession(documents, id)
  let nowMs = startMs
  for (const [round, block] of method.blocks.entries()) {
    moveToRound(documents, id, round, nowMs)
    runRound(vault, id, block, script, nowMs)
    nowMs = minutesAfter(nowMs, block.minutes)
  }
  vault.setClock(nowMs)
  documents.edit(id, (doc) => writeMeta(doc, closingOf(script, nowMs)))
  closeSession(vault, id, nowMs)
  if (script.outcome !== undefined) lookBack(vault, id, script.outcome)
}

function runRound(vault: PastVault, id: DocumentId, block: Block, script: DemoSession, startMs: UnixMs): void {
  const { participants } = getSession(vault.documents, id)
  for (const [turn, [name, text]] of (script.said[block.id] ?? []).entries()) {
    const atMs = minutesAfter(startMs, 1 + turn)
    vault.setClock(atMs)
    const participantId = participants.find((person) => person.name === name)?.id ?? null
    contribute(vault.documents, id, { id: vault.newId() as ContributionId, participantId, text, atMs })
  }
}

function closingOf({ closing }: DemoSession, endMs: UnixMs): Omit<ClosingMeta, 'scribeDraft'> {
  const { intentionDays, ...fields } = closing
  return { ...fields, intentionBy: localDay(minutesAfter(endMs, intentionDays * 24 * 60)) }
}

function lookBack(vault: PastVault, id: DocumentId, note: string): void {
  const outcome: IntentionOutcome = 'done'
  vault.documents.edit(id, (doc) => writeMeta(doc, { intentionOutcome: outcome, intentionNote: note }))
}
