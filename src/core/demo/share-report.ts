import type { DocumentId } from '#shared/ids.ts'
import { ROUNDS } from '#shared/sharing/session-choices.ts'
import type { UnixMs } from '#shared/units.ts'
import { visitGate } from '../sharing/gate.ts'
import { shareDocument } from '../sharing/share.ts'
import type { DemoName } from './demo-sessions.ts'
import type { PastVault } from './hold-session.ts'

/** The owner of the demo's vault. */
const author: DemoName = 'Bilal'

/** Takes a session that was held through the gate, as anybody would: with what was said, and without who said it. */
export function shareReport(vault: PastVault, id: DocumentId, summary: string, nowMs: UnixMs): void {
  const choices = { kind: 'session' as const, chosen: [ROUNDS], summary, visibility: 'named' as const }
  const { seen } = visitGate(vault, id, choices)
  shareDocument({ ...vault, author, nowMs: () => nowMs }, { id, choices, seen })
}
